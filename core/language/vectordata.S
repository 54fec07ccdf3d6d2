/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The word vectors as a part of the library: mapped when used, no file to find. */
    .section .rodata
    .balign 64
    .global crossread_vectors_begin
    .hidden crossread_vectors_begin
    .global crossread_vectors_end
    .hidden crossread_vectors_end
crossread_vectors_begin:
    .incbin VECTORS_FILE
crossread_vectors_end:
    .section .note.GNU-stack,"",%progbits
