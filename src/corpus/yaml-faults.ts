/** What the error codes of the `yaml` package mean, in Chinese. */
const reasons: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BLOCK_AS_IMPLICIT_KEY: '一行里写了两个冒号，或者缩进不对',
  BLOCK_IN_FLOW: '方括号或花括号里不能换成分行的写法',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少引号、括号、逗号或者冒号',
  MULTILINE_IMPLICIT_KEY: '这一行少了冒号，或者和下一行没有对齐',
  MULTIPLE_DOCS: '一个文件里只能有一份数据，不能再写 ---',
  TAB_AS_INDENT: '不能用 Tab 键缩进，要用空格',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
  BAD_SCALAR_START: '文字不能以这个符号开头，要加引号',
  UNEXPECTED_TOKEN: '这里出现了不该有的符号',
  BAD_ALIAS: '星号开头的文字要加引号',
};

/** The Chinese words for an error code of the `yaml` package. */
export function yamlReason(code: string): string {
  return reasons[code] ?? '这里的写法读不懂';
}
