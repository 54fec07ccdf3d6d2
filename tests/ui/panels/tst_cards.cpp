// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/discrepancydelegate.h"

#include <QAbstractListModel>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Differences in the same words; counts how often the last one is read.
class Differences : public QAbstractListModel {
public:
    explicit Differences(int rows) : m_rows(rows) { }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == DiscrepancyModel::NumberRole)
            return index.row() + 1;
        if (role != DiscrepancyModel::SayingsRole)
            return {};
        read += index.row() == m_rows - 1;
        return QVariant::fromValue(QList<Saying>{{0, u"Wire"_s, u"twelve lanterns on the quay, as the harbour master said"_s}});
    }

    mutable int read = 0;

private:
    int m_rows;
};

} // namespace

class CardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureEachCardOnceThoughTheScrollBarComesLater()
    {
        Differences differences(200);
        DiscrepancyDelegate delegate;
        QListView list;
        list.setResizeMode(QListView::Adjust);
        list.setModel(&differences);
        list.setItemDelegate(&delegate);
        list.resize(300, 400);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.resize(300, 390);
        QCoreApplication::processEvents();
        QVERIFY(list.verticalScrollBar()->isVisible());
        list.doItemsLayout();
        QCOMPARE(differences.read, 1);
    }

    void shouldUseAllTheRoomWhereNoScrollBarComes()
    {
        Differences differences(2);
        DiscrepancyDelegate delegate;
        QListView list;
        list.setModel(&differences);
        list.setItemDelegate(&delegate);
        list.resize(300, 400);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QVERIFY(!list.verticalScrollBar()->isVisible());
        QCOMPARE(list.sizeHintForIndex(differences.index(0)).width(), list.viewport()->width());
    }
};

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
