/** The 56 peoples of the state's list, with the two answers that registers also use. */
const PEOPLES =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺';

const NAMES: ReadonlySet<string> = new Set([...PEOPLES.split(' ').map((name) => `${name}族`), '其他', '未识别']);

/** The name of a people as the register writes it (`壮` and `壮族` are 壮族); undefined if there is none of that name. */
export const ethnicityNamed = (text: string): string | undefined => [text, `${text}族`].find((name) => NAMES.has(name));
