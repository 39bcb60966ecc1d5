"""The words of change in both languages, and whether they go up or down: rose, slump, cheaper, 增长, 下跌, 逆差."""

from __future__ import annotations

import re

from claimcheck.model import Direction

_UP_EN = (
    "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing "
    "gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced "
    "expand expands expanded expanding widen widens widened widening strengthen strengthens strengthened strengthening accelerate "
    "accelerated accelerates improve improves improved improving rally rallied rallies rebound rebounded rebounds up raise raises raised "
    "raising hike hiked hikes hiking lift lifted lifts boost boosted boosts boosting add added adds adding higher growth edged-up swell "
    "swelled swells spike spiked spikes leap leapt leaped appreciate appreciated appreciates upgrade profit surplus increment uptick "
    "upturn extend extended topped heighten heightened mount mounted ballooned skyrocketed doubled tripled trebled "
    "quadrupled escalated escalating picked-up"
)
_DOWN_EN = (
    "fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined "
    "declining slip slips slipped slipping slide slides slid sliding shrink shrinks shrank shrunk shrinking contract contracts "
    "contracted contracting lose loses lost losing lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing slash "
    "slashes slashed slashing trim trims trimmed trimming dip dips dipped dipping plunge plunges plunged plunging tumble tumbles tumbled "
    "tumbling sink sinks sank sunk ease eases eased easing narrow narrows narrowed narrowing slow slows slowed slowing weaken weakens "
    "weakened weakening depreciate depreciates depreciated retreat retreated retreats down slump slumped slumps halve halved halves shed "
    "sheds "
    "shedding off plummet plummeted plummets loss deficit reduction downturn shortfall recede receded recedes crashed "
    "diminish diminished dwindle dwindled deteriorate deteriorated downgrade less fewer cheaper"
)
VERBS_EN = {
    word.replace("-", " "): direction for words, direction in ((_UP_EN, Direction.UP), (_DOWN_EN, Direction.DOWN)) for word in words.split()
}
"""What stands before a number that moved: prices rose 5%, a loss of $3m."""

PHRASAL_EN = re.compile(
    r"\b(?:(?:ma[dk]e|making|set(?:ting)?|sign\w*|end\w*|show\w*|tak(?:e|es|ing)|took|line\w*|open\w*|giv(?:e|es|ing)|gave|com(?:e|es|ing)"
    r"|came|bring\w*|brought|warm\w*|turn\w*|start\w*|br[eo]k?e?a?k\w*|follow\w*|split\w*|divid\w*|call\w*|sum\w*|team\w*|meet\w*|wak\w*"
    r"|catch\w*|look\w*|back\w*|clean\w*|wrap\w*|round\w*)s? up"
    r"|(?:kick|tak(?:e|es|ing)|set(?:ting)?|com(?:e|es|ing)|show|pay|fend|pull|turn|switch|seal|drop|mark)\w* off"
    r"|(?:sit|sat|settl|break|brok|calm|lie|lay|writ|tear|tore|turn|shut|knock|hand|pass|pull)\w* down)\Z",
    re.IGNORECASE,
)
"""Verbs that mean no movement together with up, off and down: made up of, set up, kick off, broken down into."""

_UP_NOUNS_EN = "increase rise growth gain jump surge hike climb boost uptick higher more faster expansion advance improvement raise"
_DOWN_NOUNS_EN = (
    "fall drop decrease decline cut reduction slump dip slide plunge loss lower less fewer cheaper contraction shrinkage discount off"
)
NOUNS_EN = dict.fromkeys(_UP_NOUNS_EN.split(), Direction.UP) | dict.fromkeys(_DOWN_NOUNS_EN.split(), Direction.DOWN)
"""What stands after it: a 5% rise, 3% lower."""

_UP_ZH = (
    "延长 拉长 增长 增加 增至 增到 增 增多 增持 增速 上升 上涨 升高 抬高 增高 加大 上调 上浮 上行 提高 提升 扩大 扩张 攀升 飙升 激增 猛增 "
    "大增 劲增 升 升至 升到 升值 涨 涨至 大涨 暴涨 走高 走强 反弹 回升 新增 增设 扩招 扩增 扩容 放大 扩建 增招 加薪 增派 增产 增发 追加 "
    "大幅增加 提价 看涨 调高 推升 增收 多出 加快 改善 盈利 盈余 顺差 跃升 跳涨 净增 递增 增幅 涨幅 增添 拉升 调升 加息 增資 增長 提價 "
    "涨价 增员 增聘 扩编 涨薪 高出 推高 高 扩大到 扩至 上扬 走阔 发展到 发展至 前进 推进 上移 多"
)
_DOWN_ZH = (
    "下降 降至 减少到 下跌 裁员 降薪 裁撤 蒸发 砍 关停 调低 下挫 急降 骤降 骤减 大减 锐减 下沉 锐降 裁 下滑 下调 "
    "下行 下浮 降到 降低 降 减少 减 减至 减到 缩减 缩小 缩水 萎缩 跌 跌至 大跌 暴跌 贬值 收窄 回落 走低 走弱 放缓 "
    "裁减 削减 亏损 赤字 逆差 流失 减持 精简 净减 递减 降幅 跌幅 调降 降息 减产 减排 压缩 滑落 低 失去 損失 减弱 "
    "减薪 降价 打折 优惠 便宜 收缩 下探 后退 撤退 倒退 缩短 回调 砍掉 少"
)
_SIMPLIFIED = dict.fromkeys(_UP_ZH.split(), Direction.UP) | dict.fromkeys(_DOWN_ZH.split(), Direction.DOWN)
_TRADITIONAL = str.maketrans("长扩张涨调余顺净递资价减缩跌贬值亏损赤逆差产压滑损获", "長擴張漲調餘順淨遞資價減縮跌貶值虧損赤逆差產壓滑損獲")
VERBS_ZH = _SIMPLIFIED | {word.translate(_TRADITIONAL): direction for word, direction in _SIMPLIFIED.items()}
"""What stands before a number in Chinese: 上涨5%, 减少了3000万; both scripts."""
