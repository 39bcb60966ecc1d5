"""Words that say which way something moved, whatever the figure: rose, boost, dwindle, 上升, 降低; and those that only lean one way."""

from __future__ import annotations

from claimcheck.model import Direction

_UP_EN = (
    "rise rises rose risen rising increase increases increased increasing increasingly grow grows grew grown growing growth climb climbs "
    "climbed climbing surge surges surged surging soar soars soared soaring raise raises raised raising boost boosts boosted boosting "
    "skyrocket skyrockets skyrocketed skyrocketing rocketing heighten heightens heightened heightening"
)
_DOWN_EN = (
    "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped "
    "dropping reduce reduces reduced reducing reduction reductions shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging "
    "slump slumps slumped slumping lowers lowered lowering diminish diminishes diminished diminishing plummet plummets plummeted "
    "plummeting dwindle dwindles dwindled dwindling lessen lessens lessened lessening"
)
_LEANS_UP_EN = (
    "gain gains gained gaining expand expands expanded expanding expansion up widen widens widened widening advance advances advanced add "
    "adds added adding addition additional extra further higher highest more accelerate accelerates accelerated accelerating jump jumps "
    "jumped jumping leap leaps leapt improve improves improved improving improvement rebound rebounds rebounded recover recovers "
    "recovered recovery strengthen strengthens strengthened strengthening extend extends extended enhance enhances enhanced enhancing "
    "hike hikes hiked hiking lift lifts lifted lifting double doubled doubling triple tripled tripling multiply multiplied swell swelled "
    "mount mounting mounted upgrade upgraded promote promotes promoted larger greater bigger faster stronger longer rocket sky intensify "
    "intensified bolster bolstered spike spiked spikes balloon ballooned upward upturn prolong worsen worsened aggravate"
)
_LEANS_DOWN_EN = (
    "lose loses lost losing loss losses cut cuts cutting down narrow narrows narrowed narrowing ease eases eased easing slow slows slowed "
    "slowing slowdown slower weak weaken weakens weakened weaker weakest less fewer lower lowest halve halved halving save saves saved "
    "saving savings shed sheds shedding sank sink sinks sinking slip slips slipped slid slide slides sliding dip dips dipped tumble "
    "tumbles tumbled tumbling smaller contract contracts contracted contraction crash crashed cheaper limit limits limited limiting "
    "minimize minimise minimizing minimising off avoid avoids avoiding prevent prevents prevented preventing eliminate eliminated "
    "eliminating relieve relieved relieving mitigate mitigated mitigating alleviate alleviated curb curbs curbed curbing cool cooled "
    "cooling moderate moderated soften softened stall stalled decelerate decelerated restrict trim trims trimmed slash slashed slashing "
    "shortage shortfall shorter shorten shortened recede receded retreat retreated deteriorate deteriorated downturn downward "
    "discount discounts remove removed removing combat tackle fight against conserve downgrade collapse collapsed erode eroded"
)
_UP_ZH = "上升 增长 增加 提高 提升 上涨 攀升 飙升 激增 升至 增至 涨至 升到 增到 涨到 涨幅 升幅 升高 增多 上调 大增 大涨 猛增 剧增"
_DOWN_ZH = "下降 减少 降低 下跌 下滑 降至 减至 跌至 降到 减到 跌到 降幅 跌幅 缩减 下调 骤降 暴跌 锐减 骤减 减弱 大跌 大降"
_LEANS_UP_ZH = "增速 增幅 升 涨 扩 攀 翻 增产 增收 新增 增强 加大 加快 改善 好转 提速 添 延长 走高 走强 递增 倍增"
_LEANS_DOWN_ZH = "减 降 跌 缩 滑 落 放缓 亏 失 恶化 走低 走弱 省 砍 裁 避免 防止 消除 缓解 免 折 锐 少 低迷 收窄"
_TRADITIONAL = str.maketrans("长飙涨调剧减缩骤锐扩产强转缓亏恶弱", "長飆漲調劇減縮驟銳擴產強轉緩虧惡弱")


def _table(up: str, down: str) -> dict[str, Direction]:
    """Join two lists of words to one table."""
    table = dict.fromkeys(up.split(), Direction.UP) | dict.fromkeys(down.split(), Direction.DOWN)
    return table | {word.translate(_TRADITIONAL): way for word, way in table.items()}


MOVES_EN, LEANS_EN = _table(_UP_EN, _DOWN_EN), _table(_LEANS_UP_EN, _LEANS_DOWN_EN)
MOVES_ZH, LEANS_ZH = _table(_UP_ZH, _DOWN_ZH), _table(_LEANS_UP_ZH, _LEANS_DOWN_ZH)
