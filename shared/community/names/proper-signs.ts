/**
 * Parts of characters that text copied from a PDF holds in place of whole characters, and the whole ones. From Unicode's
 * EquivalentUnifiedIdeograph.txt; those that stand in no name are left out, and the Kangxi radicals are in NFKC.
 */
const RADICALS =
  '⺁厂 ⺄乙 ⺈刀 ⺌小 ⺍小 ⺒巳 ⺓幺 ⺗心 ⺛旡 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺬示 ⺮竹 ⺶羊 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻏邑 ⻑長 ⻓长 ⻔门 ⻕阜 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻯竜 ⻰龙';

/**
 * Where older encodings keep rare characters: U+E815 to U+E864 are the two-byte codes FE50 to FEA0 of GBK, which GB 18030-2022 and its
 * decoders map to the characters that stand here in their order; □ where that is no whole character.
 */
const FIRST_OF_GBK = 0xe815;
const OF_GBK =
  '□□□□□㑳㑇□□龴㖞㘚㘎□□㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠□□龸□䁖䅟□䌷□□□□䎱䎬□䏝䓖䙡䙌龹䜣䜩䝼䞍□䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺□䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻';

const PROPER: ReadonlyMap<string, string> = new Map([
  ...RADICALS.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
  ...Array.from(OF_GBK, (sign, at): [string, string] => [String.fromCodePoint(FIRST_OF_GBK + at), sign]).filter(
    ([, sign]) => sign !== '□',
  ),
]);

/** The text with whole characters in place of their parts and of private codes, as far as they are known. */
export const properSigns = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF\uE815-\uE864]/g, (sign) => PROPER.get(sign) ?? sign);

/** True if a character is in the text that others cannot type or read: a part of one, or a private code. */
export const hasImproperSign = (text: string): boolean => /[\u2E80-\u2FDF]|\p{Co}/u.test(text);
