"""The Chinese classifiers that stand between a numeral and what it counts: 1280家, 30个, 17万条."""

from __future__ import annotations

_CLASSIFIERS = (
    "人次 架次 班次 车次 台次 家次 人份 名 家 个 個 项 項 人 台 辆 輛 架 艘 户 戶 所 座 栋 棟 套 间 間 张 張 条 條 份 篇 部 本 册 冊 款 "
    "种 種 类 位 只 隻 头 匹 支 枚 颗 粒 块 片 根 棵 株 朵 束 串 对 双 副 幅 场 場 次 届 屆 轮 期 批 组 队 班 排 列 起 宗 例 桩 笔 筆 票 "
    "席 门 科 课 句 字 页 頁 行 首 曲 集 章 步 层 層 级 件 处 處 盒 箱 瓶 杯 碗 包 袋 罐 桶 车 床 口 尊 扇 面 顶 发 發 枪 刀 圈 局 盘 分 "
    "等 代 大类 阶段 把 盏 员 站 国 國 省 市 县 区 校 镇 村 点 键 帧 手 股 针 剂 剂次 房 厅 室 卫 拍 声 响 道 关 关卡 出 遍 趟 回 "
    "跳 轴 核 屏 雙 缸 汤匙 湯匙 茶匙 大匙 小匙 勺 丸 滴 壶 壺 坛 筐 篮 籃 锅 鍋 捆 瓣 幕 座次 席位 具 尾 羽 挺 辑 版 单 坐"
)
CLASSIFIERS = tuple(_CLASSIFIERS.split())
