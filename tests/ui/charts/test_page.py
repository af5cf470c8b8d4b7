def test_measures_are_listed_below_the_kpis(filled, open_page):
    page = open_page(filled)
    ids = page.list.ids
    tracked = [each.id for each in filled.services.tracking.tracked()]
    assert ids[: len(tracked)] == tracked
    assert ids[len(tracked)] in filled.catalogue.kpi(tracked[0]).measures
    assert len(set(ids)) == len(ids)
    page.list.setCurrentRow(ids.index("productive_hours"))
    assert page.series is not None
    assert page.series.kpi.id == "productive_hours"
    assert page.series.final.value == 70
    assert "Productive hours" in page.toolbar.kpi.currentText()
