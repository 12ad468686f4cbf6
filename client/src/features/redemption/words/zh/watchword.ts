/** Words that an owner tells whoever fetches for them. */
export const watchword = {
  'watchword.well': '老水井',
  'watchword.pine': '大松树',
  'watchword.bridge': '白石桥',
  'watchword.buffalo': '大水牛',
  'watchword.bamboo': '青竹子',
  'watchword.rooster': '红公鸡',
  'watchword.moon': '圆月亮',
  'watchword.corn': '黄玉米',
  'watchword.umbrella': '油纸伞',
  'watchword.mountain': '后山坡',
  'watchword.fish': '小金鱼',
  'watchword.drum': '牛皮鼓',
  'watchword.peach': '甜桃子',
  'watchword.lantern': '灯笼',
  'watchword.boat': '木头船',
  'watchword.swallow': '燕子窝',
} as const;
