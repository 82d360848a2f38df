/** A text without spaces, tabs and line ends: the form in which words are compared that a paper may have set apart. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
