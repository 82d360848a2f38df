/**
 * Words that a machine puts in the place of others to make a copied paper look new, with what stood there. Only those
 * that mean nothing else: 宣扬 alone is a word of its own, 宣扬教育 is not. From the county plan of 2023.
 */
export const substitutedWords: Readonly<Record<string, string>> = {
  生产平安事故: '生产安全事故',
  平安生产: '安全生产',
  平安进展: '安全发展',
  平安学问: '安全知识',
  平安素养: '安全素养',
  平安根底: '安全基础',
  平安宣扬: '安全宣传',
  平安询问: '安全咨询',
  防火平安: '防火安全',
  交通平安: '交通安全',
  建筑平安: '建筑安全',
  质量平安: '质量安全',
  本质平安: '本质安全',
  询问宣扬日: '咨询宣传日',
  宣扬教育: '宣传教育',
  宣扬活动: '宣传活动',
  播送电视: '广播电视',
  播送电台: '广播电台',
  突发大事: '突发事件',
  深厚气氛: '浓厚氛围',
  科学进展: '科学发展',
  开展状况: '开展情况',
};
