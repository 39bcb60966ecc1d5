"""The words beside a number that say whether a fact may be applied to it: forecasts, comparisons, parts of a whole, other subjects."""

from __future__ import annotations

import re

from claimcheck.model import Language

EN, ZH = Language.EN, Language.ZH


def _words(text: str) -> str:
    words = sorted((re.escape(word.strip()) for word in re.split(r"[|\n]", text) if word.strip()), key=len, reverse=True)
    return "|".join(words).replace(r"\ ", r"\s+")


def _english(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words(text)})\b", re.IGNORECASE)


def _chinese(text: str) -> re.Pattern[str]:
    return re.compile(_words(text))


def make_set(text: str) -> frozenset[str]:
    """Make a set of the words of a text."""
    return frozenset(text.split())


UNREAL = {
    EN: _english("""
        forecast|forecasts|forecasted|expect|expects|expected|expecting|expectation|expectations|predict|predicts|predicted|projected
        project that|projects that|projection|projections|target|targets|targeted|targeting|goal|goals|aim|aims|aimed|aiming|plan to
        plans to|planned|plans for|planning|hope to|hopes to|hoped|want to|wants to|intend to|intends to|wish to|wishes to|guidance
        guided|outlook|would|could|might|may reach|should reach|if|unless|assuming|scenario|estimate for next|will|anticipate
        anticipates|anticipated|by 2030|by 2035|by 2040|by 2050|promise|promised|promises|pledge|pledged|pledges|proposes|proposed
        proposal|seek to|seeks to|on course to|on track to|had hoped|ambition|consensus|analysts had|rumour|rumor|rumours|rumors
        hypothetical|suppose|set to
    """),
    ZH: _chinese("""
        预计|预期|预测|有望|目标|力争|计划|规划|拟|将达|将增|将升|将降|将突破|将超|将有|将会|将在|将于|争取|指引|展望|如果|假如|假设
        若|倘若|可能|或将|料将|设想|情景|希望|想要|打算|拟将|有意|承诺|预估|预定|传闻|据传|明年|后年|未来|到2030|到2035|到2040|到2050
    """),
}
"""What is not said to have happened: forecasts, targets, plans, conditions."""

YEARLY = {
    EN: _english("""
        year on year|year-on-year|year over year|year-over-year|yoy|y/y|from a year earlier|from a year ago|than a year earlier
        than a year ago|on the year|compared with a year earlier|from the previous year|than the previous year|on the previous year
        from the year before|than the year before|on the year before|over the previous year|over the year before|annual growth
        annual increase|annual rise|same quarter last year|same period last year|same quarter of last year
        same quarter a year earlier
    """),
    ZH: _chinese("同比|较上年|比上年|较去年|比去年|同期|与上年相比|年增|按年|較上年|比前一年|较前一年"),
}
"""A change against the year before."""

SEQUENTIAL = {
    EN: _english("""
        quarter on quarter|quarter-on-quarter|quarter over quarter|quarter-over-quarter|qoq|q/q|from the previous quarter
        from the prior quarter|on the previous quarter|on the quarter|than the previous quarter|from the preceding quarter
        on the preceding quarter|than in the preceding quarter|than in the previous quarter|sequentially|sequential
        from a quarter earlier|than a quarter earlier|month on month|month-on-month|month over month|from the previous month
        from the month before|on the month|from the three months before|compared with the previous quarter|over the previous quarter
        over the preceding quarter|the quarter before|the three months before|from the fourth quarter|from the first quarter
        from the second quarter|from the third quarter
    """),
    ZH: _chinese("环比|较上季度|比上季度|较上一季度|比上一季度|较上月|比上月|較上季|较前一季度|比前一季度|按季|较上季|比上季|季环比"),
}
"""A change against the quarter or the month before."""

BASE_BEFORE = {
    EN: re.compile(
        r"(?:\bfrom|\bas(?=\s+in\b)|\bthan(?:\s+(?:in|the))?|\bcompared\s+(?:with|to)|\bversus|\bvs\.?|\bagainst|\bover|\bsince|\babove|\bbelow|\bon|\bbefore|\buntil"
        r"|\bup\s+from|\bdown\s+from)(?:\s+(?:that|those|the|level|levels|figure|of|in|year|total|for|a|same|period|quarter)){0,5}\s*$",
        re.IGNORECASE,
    ),
    ZH: re.compile(r"(?:较|比|與|与|同|相较于|相比|相对|自|从|由|相较)(?:上年|去年|上一年)?[（(]?\s*$"),
}
"""What stands before the period that a change is measured against."""

FROM_BEFORE = {
    EN: re.compile(
        r"\b(?:from|than(?:\s+the)?|compared\s+(?:with|to)(?:\s+the)?|versus|vs\.?|against(?:\s+the)?|(?:up|down)\s+from|instead\s+of|rather\s+than|not|previous(?:ly)?|earlier|formerly|once)"
        r"(?:\s+(?:just|only|about|some|around|nearly|almost|under|over|roughly|a|an|the))*\s*$",
        re.IGNORECASE,
    ),
    ZH: re.compile(
        r"(?:从|由|较|比|而非|而不是|不是|原来的|原先的|此前的|高于|低于|上年(?:同期)?(?:的|为)?|去年(?:同期)?(?:的|为)?|上一年(?:的|为)?|前一年(?:的|为)?|同期(?:的|为)?)(?:约|近|大约|不足|超过)?\s*$"
    ),
}
"""What stands before the number that another is measured against: from 1,100, 由1100."""

RELATIVE = {
    EN: _english("""
        last year|this year|next year|previous year|a year earlier|a year ago|the year before|last quarter|this quarter
        previous quarter|last month|this month|a decade ago|two years ago|three years ago|five years ago|ten years ago|last season
        this season|last week|prior year|a year before|preceding year|preceding quarter|current year|years ago|years earlier
        year before|the previous season|the season before|today|currently|now
    """),
    ZH: _chinese("""
        去年|今年|明年|上年|前年|上季度|本季度|上月|本月|上一年|前一年|上个季度|十年前|五年前|三年前|两年前|上赛季|本赛季|上个赛季
        年前|目前|现在|如今|当前|上一季度|前一季度
    """),
}
"""Periods that only the day of writing settles; "now" settles nothing either, and is taken for none."""
YEAR_BEFORE = {
    EN: _english("a year earlier|the year before|the previous year|previous year|a year before|year before|preceding year|prior year"),
    ZH: _chinese("上年|上一年|前一年"),
}
"""The year before the one that the text named last."""
NOW = {EN: _english("today|currently|now"), ZH: _chinese("目前|现在|如今|当前")}

PART = {
    EN: re.compile(
        r"\b(?:including|of\s+which|of\s+whom|of\s+these|of\s+those|of\s+them|among\s+them|excluding)\b|^\W*with\b", re.IGNORECASE
    ),
    ZH: re.compile("其中|包括|含|这其中|当中|不含|除"),
}
"""What begins a part of the whole, whose number is not that of the whole."""

OTHERS = {
    EN: _english("""
        rival|rivals|competitor|competitors|competing|peers|industry|sector|nationwide|national average|country as a whole|elsewhere
        other companies|other cities|other hospitals|its parent|subsidiary|subsidiaries|worldwide average|market as a whole
        sector average|the previous owner|neighbouring|neighboring|another company|another city|another hospital|another bank
        another museum|another university|another airport|another port|another club|another operator|another supplier|another maker
        another chain|another school|another charity|sister
    """),
    ZH: _chinese("""
        竞争对手|同行|行业平均|全行业|行业整体|行业龙头|业内平均|老药|另一项|另一种|另一款|全国平均|全省平均|全球平均|其他公司
        其他城市|另一家|另一座|友商|对手|母公司|子公司|邻近|邻市|同类|兄弟|姊妹|平均水平
    """),
}
"""Other subjects than the one of the text."""

NARROWER = {
    EN: _english("""
        online|offline|domestic|overseas|international|foreign|export|exports|retail|wholesale|cloud|subscription|subscriptions
        advertising|hardware|software|net|gross|operating|adjusted|organic|underlying|core|mobile|electric|commercial|residential
        female|male|women's|men's|part-time|full-time|urban|rural|regional|private|public|service|services|internal|external|youth
        adult|adults|children|child|senior|junior|average|median|per capita|cumulative|daily|weekly|monthly|quarterly|peak|new
        first-time|repeat|third-party|indirect|direct|digital|physical|freight|passenger|cargo|outpatient|inpatient|undergraduate
        postgraduate|graduate|doctoral|research|teaching|administrative|industrial|agricultural|household|business|enterprise
        consumer|corporate|seasonal|temporary|permanent|same-store|like-for-like|segment|divisional|volunteer|licensing|maintenance
        catering|parking|rental|spare-parts|aftermarket|after-sales|winter|summer|spring|autumn|weekend|weekday|night|evening|morning
        group|school|free|paid|paying
    """),
    ZH: _chinese("""
        线上|线下|海外|境外|国内|国际|出口|进口|零售|批发|云|订阅|广告|硬件|软件|净|毛|营业|扣非|经营|移动|电动|商业|住宅|女性|男性
        兼职|全职|城镇|农村|城市|乡村|区域|私营|民营|公立|服务|内部|外部|青年|成人|儿童|老年|人均|户均|平均|日均|月均|单日|单月|累计
        高峰|新增|首次|第三方|间接|直接|数字|实体|货运|客运|门诊|住院|本科|研究生|博士|科研|教学|行政|工业|农业|居民|企业|消费者
        季节性|临时|同店|可比|主营|非主营|其他|毛利|净利|存量|增量|免费|付费|志愿|维护|授权|餐饮|停车|租赁|备件|售后|冬季|夏季|春季
        秋季|周末|夜间|团体|学校|外籍|外国
    """),
}
"""What makes a measure narrower when it stands right before its name: net profit is no profit before tax, 海外营收 no 营收."""

SAYING = _english("""
        said|says|told|added|adds|according|noted|announced|announces|reports|reported|explained|explains|wrote|writes|confirmed
        believes|thinks|called|warned
    """)

CARRYING = {
    EN: make_set("""
        plus minus but yet while whereas although though which who as when up down by to from a an the of or and at about around
        some nearly almost over more less than under just only roughly approximately still also then again now even thus rise
        rises rose rising risen increase increases increased increasing grow grows grew growing grown growth climb climbs
        climbed climbing gain gained gaining jump jumped jumping surge surged surging fall falls fell falling fallen drop drops
        dropped dropping decline declines declined declining decrease decreased decreasing lower higher slip slipped slipping
        shrink shrank shrinking reach reaches reached reaching hit hits hitting total totals totalled totaling totalling totaled
        stand stands stood standing come came coming be is was were are been being it this that they its their equal equivalent
        representing accounting account accounted make making made bringing brought taking took for year years on-year earlier
        before ago quarter month previous compared with versus against respectively year-on-year quarter-on-quarter yoy qoq
        sharply slightly significantly steadily modestly strongly further faster well far exactly precisely annual annually
        double doubled triple tripled halve halved has had have another extra additional per cent percent percentage points
        point pushing pushed lifting lifted leaving left moving moved edged edging inched widened narrowed improved improving so
        in altogether overall average averaged averaging extending extended ended ending closing closed finish finished record
        high low level end much little rate pace number figure
    """),
    ZH: frozenset(
        "末底初截全的了为是达到至增长降下升上跌减少加约近超逾过比较同环年季月去今本前一期共计合仅只有占高低于其这该它并且也均已又再分别幅速"
        "率百点倍翻番左右以不足多余个来自从由与和相接突破扩大缩小提回落收窄成创历史新第次止总额量数字"
        ""
    ),
}
"""Words of a clause that goes on about what the clause before it is about: "up 38% from a year earlier", 同比增长38%."""


CHANGING = re.compile(
    r"\b(?:growth|grew|grow|grown|growing|change[sd]?|increase[sd]?|decrease[sd]?|rise[sn]?|rose|f[ae]ll|fallen|decline[sd]?|gain(?:s|ed)?"
    r"|drop(?:s|ped)?|reduction|plus|minus|up|down|higher|lower|more|fewer|less|climb(?:s|ed)?|cut|widened|narrowed)\b"
    r"|增速|增幅|降幅|增长|涨幅|跌幅|同比|环比|变化|增减|增加|减少|上升|下降|提高|降低|上涨|下跌|回升|回落|扩大|收窄|升|降|增|减",
    re.IGNORECASE,
)
"""What says that a number is the size of a change."""

NEUTRAL = re.compile(
    "的|了|完|为|和|与|及|或|是|有|在|达|其|该|本|这|那|全|总|年|月|日|度|季|期|末|底|初|共|均|约|近|由|因|但|而|并|且|又|也|还|已|曾|将|把|使|令|被|向|对|从|到|至|中|内|上|下|后|前|时"
    "|公司|集团|实现|完成|取得|获得|达到|接待|收治|拥有|现有|开设|生产|产出|销售|运送|发送|录得|创造|贡献|投入|支出|募集|筹集|发放|提供|使用|占用|消耗|排放|采摘|收获|种植|吸引|迎来|招收"
    "|录取|报告|公布|披露|宣布|显示|建成|新建|新增|增加|减少|完善|保持|需要|要求|每|平均|合计|累计|当|同|另|此外|目前|其中|以及|比|较|超|占|居|排|列|出|进|不|只|仅|就|都|则|所|之"
)
"""Characters and words after which a Chinese term begins anew: 实现收入 is 收入, 转播收入 is not."""

SINGLE = {
    EN: re.compile(
        r"\b(?:busiest|peak|record|single|best|worst|slowest)\s+(?:day|week|month|hour|night|weekend)|\b(?:a|per|each|every)\s+day\b|\bdaily\b"
        r"|\bon\s+(?:the|its)\s+\w+\s+day\b",
        re.IGNORECASE,
    ),
    ZH: re.compile("单日|日均|高峰日|单月|月均|单周|最繁忙的一天"),
}
"""A stretch within the period of a fact."""

PLAIN = make_set("""
    the a an this that these those its their our his her my your all both each every any no some such same of in on at by for with from to
    as and or but than per about over under total overall combined reported annual yearly full-year group company companys global worldwide
    national record strong weak solid robust healthy good poor high low higher lower rising falling growing own current latest official
    actual final net-of new old more fewer less many much most several whole entire main average big small large great usual ordinary
    first second third fourth one two three has have had is are was were be been put puts give gives gave make makes made see sees saw
    took takes take find says said got gets get where when which who whose how if while because though so not only also even just still
    permanent regular estimated registered certified public plus minus up down recorded stated yearend year-end late early last next
    previous recent quarterly monthly daily weekly half-year nine-month twelve-month
""")
"""Words that stand before a term and leave it as wide as it is."""
