"""Documents of updates without a practice file, of all kinds."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.charts.updates.document import ItemMark, ListBlock, ListItem, UpdateDocument
from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.updates.update import UpdateForm, UpdatePart, UpdateStatus
from tests.support.update_month import full_month
from tests.support.update_parts import (
    HOURS,
    OVERDRAWN,
    RESOLVED,
    SATISFIED,
    Value,
    bad_figure,
    coming,
    done,
    figure,
    figures,
    in_progress,
    items,
    logo,
    needed,
)


def bad_month() -> UpdateDocument:
    """Returns a month that needs attention: five figures, hours overdrawn, one page, no logo."""
    rows = figures()
    return full_month(
        sender_logo=None,
        status=UpdateStatus.NEEDS_ATTENTION,
        status_label="À surveiller",
        status_line="16 tâches sur 50 n’étaient pas prêtes à temps, et le forfait est dépassé. "
        "Deux décisions vous attendent.",
        hours=OVERDRAWN,
        figures=(bad_figure(), *rows[:2], replace(rows[0], name="Textes sans faute"), rows[3]),
        further=(),
    )


def week() -> UpdateDocument:
    """Returns the short form of a week."""
    return full_month(
        form=UpdateForm.WEEK,
        language="en-GB",
        title="Harbour & Finch Books",
        period="Week 14",
        kind="Weekly update",
        recipient="for Ms Ruth Harbour",
        status_label="On track",
        status_line="one question for you.",
        summary="",
        figures_heading="",
        figures=(),
        further=(),
        small_print=("Hours: time worked for Harbour & Finch Books, Monday to Sunday.",),
    )


def away() -> UpdateDocument:
    """Returns the update of an absence."""
    return full_month(
        form=UpdateForm.AWAY,
        status=None,
        summary="Je suis absente du 6 au 17 avril. Pour ce qui presse, écrivez à Léa Martin.",
        hours=None,
        figures=(),
        further=(),
        done=None,
        in_progress=None,
        small_print=("Écrit le 2 avril 2026.",),
    )


def empty() -> UpdateDocument:
    """Returns an update in which nothing is written."""
    return full_month(
        recipient="",
        sender="",
        sender_role="",
        sender_logo=None,
        status=None,
        summary="",
        hours=None,
        figures=(),
        further=(),
        done=None,
        in_progress=None,
        needed=needed(),
        next=None,
        small_print=(),
        footer="",
        asks_footer="",
    )


def hard() -> UpdateDocument:
    """Returns long names, a wide logo, no status, no package and few answers."""
    sparse: list[Value] = [(3, 3), None, None, (3, 4), None, (2, 2), *[None] * 2, (2, 2)]
    return full_month(
        language="en-GB",
        title="Northumberland Community Energy and Water Advice Partnership",
        recipient="for Dr Persephone Featherstonehaugh-Cholmondeley",
        sender_logo=logo(600, 100),
        status=None,
        hours=None,
        figures=(
            replace(
                figures()[2], name="Tasks for the regional advice desks completed in time, all"
            ),
            figure(
                *("multilingual_tickets", [2410, 2380, 2505, 2460, 2530, 2610, 2475, 2390, 2740]),
                *("Letters", "2,740", "", "letters scanned and filed by hand"),
            ),
            figure(
                *("csat", [*sparse, None, None, (3, 3)], "Satisfaction", "100", "%", "3 of 3"),
                *("Exceptional", "Too few answers to praise or blame: 3 this month."),
            ),
        ),
        further=(),
        done=done(
            "2,740 letters scanned and filed",
            "https://files.example.org/partnership/archive/2019/register-of-letters-final-version-"
            "with-index-and-appendices-and-all-scans.pdf",
            planned=(0,),
        ),
        in_progress=None,
        needed=needed(),
        next=coming("Archive for 2020, first half"),
    )


_ARABIC_DONE = ListBlock(
    UpdatePart.DONE,
    "ما أُنجز في مارس",
    (
        ListItem("معالجة 52 رسالة من الزبائن بثلاث لغات", ItemMark.DONE),
        ListItem("ترجمة كتالوج الربيع ونشره: 36 صفحة", ItemMark.DONE, "كان مقرَّرًا"),
    ),
    "2 من 2 مما كان مقرَّرًا",
)
_ARABIC_IN_PROGRESS = in_progress("بطاقة القفطان الجديد: تنقصها الصور", "فهرس المورِّدين: 22 من 35")
_ARABIC_NEEDED = ListBlock(
    UpdatePart.NEEDED,
    "ما أحتاجه منكم",
    items(
        ItemMark.NUMBER,
        "صور القفطان الجديد، أربع صور على الأقل. قبل الثلاثاء 7 أبريل",
        "الموافقة على نص سياسة الإرجاع (أُرسل في 27 مارس). قبل الجمعة 10 أبريل",
    ),
)
_ARABIC_NEXT = ListBlock(
    UpdatePart.NEXT,
    "الخطوات التالية في أبريل",
    items(ItemMark.DOT, "نشر سياسة الإرجاع بثلاث لغات", "إتمام فهرس المورِّدين"),
)


def mirrored() -> UpdateDocument:
    """Returns an update in Arabic, which is read from right to left."""
    return full_month(
        language="ar-MA",
        right_to_left=True,
        title="دار الياسمين للنسيج",
        period="مارس 2026",
        kind="تقرير شهري",
        recipient="للسيدة سلمى البنّاني",
        sender_role="مساعدة افتراضية متعددة اللغات",
        status_label="الأمور تسير كما يجب",
        status_line="مهمة واحدة متأخرة من 30، وأنتظر منكم ردَّين.",
        summary="أُنجزت في مارس 29 مهمة من أصل 30 في موعدها، وعولجت 52 رسالة من الزبائن بالعربية "
        "والفرنسية والإسبانية. نُشر كتالوج الربيع باللغات الثلاث في 18 مارس. وبقيت من الباقة 45 "
        "دقيقة تُرحَّل إلى أبريل.",
        hours=replace(
            HOURS,
            heading="ساعات الباقة",
            used="11 س 15 د",
            total="من 12 ساعة",
            left="الباقي 45 دقيقة",
            explanation="تُرحَّل إلى أبريل\nصالحة حتى 30 أبريل",
        ),
        figures_heading="أرقام الشهر",
        months=("أبريل 2025", "مارس 2026"),
        figures=(
            figure(
                *("csat", SATISFIED, "رضا الزبائن", "83", "%", "5 من 6", "المعتاد"),
                "لا تغيُّر واضح. مع 52 إجابة، تقع النسبة على الأرجح بين 79% و96%.",
            ),
            figure(
                *("resolution", RESOLVED, "مدة معالجة الرسالة", "2,7", "ساعة", "52 رسالة"),
                *("أفضل من المتوسط", "ضمن المألوف هنا، من 2,2 إلى 3,7 ساعة."),
            ),
        ),
        further=(),
        done=_ARABIC_DONE,
        in_progress=_ARABIC_IN_PROGRESS,
        needed=_ARABIC_NEEDED,
        next=_ARABIC_NEXT,
        small_print=("من 1 إلى 31 مارس 2026. الإجابة الإيجابية: 4 أو 5 من 5.",),
    )


def chinese() -> UpdateDocument:
    """Returns an update with Chinese words."""
    return full_month(
        language="zh-CN",
        title="佐伊咖啡馆",
        period="2026年3月",
        kind="月度报告",
        recipient="致 佐伊·洛朗女士",
        sender_role="多语言虚拟助理",
        status_label="进展顺利",
        status_line="本月按计划进行；等待您的两项答复。",
        summary="三月处理了41张工单，40项任务中有37项按时完成；其余三项等待批发商的价格表，已于4月1日完成。"
        "春季菜单已用法语、英语和德语上线。解决时间与往常一样。套餐剩余1小时30分钟，结转至四月。",
        figures_heading="本月数据",
        done=done("用三种语言处理了41张客户工单", "翻译春季菜单并上线", "回复12条在线评论"),
        in_progress=in_progress("批发商价格表：承诺4月7日前答复"),
        needed=needed("请在4月7日（星期二）之前确认夏季菜单的价格", "请选择结转的一个半小时的用途"),
        next=coming("夏季菜单的英语和德语版本"),
        further=(),
    )


#: All of them by name.
DOCUMENTS = {
    "full": full_month,
    "letter": lambda: full_month(paper=Paper.LETTER),
    "bad": bad_month,
    "week": week,
    "away": away,
    "empty": empty,
    "hard": hard,
    "mirrored": mirrored,
    "chinese": chinese,
}
