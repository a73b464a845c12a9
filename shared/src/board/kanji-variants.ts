/**
 * Kanji that are written one for another in names, the usual one first: older forms of the list of jōyō kanji (常用漢字表,
 * いわゆる康熙字典体) as far as they stand in names, and forms of registers and name cards that the list lacks (髙, 﨑, 𠮷, 濵). 斎 and 斉
 * are two characters in a dictionary and one on door plates.
 *
 * Two people may differ in nothing else. So this is for recognising somebody, where a person confirms it or the facilitator
 * sees it, and never for telling that two are one.
 */
const GROUPS = `
  高髙 崎﨑嵜 吉𠮷 斎斉齋齊 辺邊邉 浜濱濵 沢澤 広廣 国國圀 島嶋嶌 滝瀧 竜龍 桜櫻 富冨 栄榮 徳德 恵惠 真眞 静靜 豊豐 関關 鉄鐵鐡
  塩鹽 蔵藏 条條 渋澁 黒黑 館舘 曽曾 桑桒 柳栁 角⻆ 弥彌 与與 両兩 児兒 亀龜 横橫 郎郞 穂穗 総總 籠篭 桧檜 槙槇 遥遙 尭堯 晋晉
  巌巖 峰峯 群羣 秋穐 鶴靍靏 船舩 土圡𡈽 卯夘 寿壽 団團 実實 増增 来來 乗乘 万萬 円圓 学學 宝寶 会會 応應 芸藝 頼賴 瀬瀨 薫薰
  勲勳 収收 凜凛 熙煕熈 昂昻 蛍螢 仏佛 台臺 壱壹 縄繩 荘莊 覚覺 鴎鷗 野埜 淵渕渊 青靑 清淸 彦彥 産產 戸戶 教敎 強强 緑綠 禄祿
  歩步 楽樂 厳嚴 顕顯 権權 剣劍 衛衞 数數 亜亞 稲稻 奥奧 寛寬 恒恆 慎愼 浅淺 満滿 礼禮 譲讓 将將 奨奬 壮壯 瑶瑤 穣穰 巻卷 暁曉
  鎮鎭 様樣 涼凉 専專 温溫 藪薮 萌萠 薬藥 伝傳 県縣 気氣 帰歸 従從 隠隱 継繼 検檢 験驗 区區 画畫 声聲 経經 営營 労勞
`;

const USUAL: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [usual = '', ...variants] = Array.from(group);
      return variants.map((variant) => [variant, usual] as const);
    }),
);

/** The text with each of these kanji in its usual form. */
export const usualKanji = (text: string): string => Array.from(text, (each) => USUAL.get(each) ?? each).join('');
