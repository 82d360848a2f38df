/** Words that carry the question, not its matter; longer ones first. Single characters only where they part no legal word. */
const FUNCTION_WORDS = [
  '是不是|有没有|能不能|可不可以|会不会|要不要|需不需要|算不算|该不该|为什么|怎么办|怎么样|多少年|什么样',
  '哪些人|谁来|请问|如何|怎么|怎样|什么|哪些|哪个|哪里|哪种|多少|多久|几年|几个|是否|可以|应该|需要|还是|或者|以及|关于|如果',
  '是谁|有谁|也会|也要|还会|还要|就会|就要|都会|都要|才会|才能|才算|没有|没|我们|你们|他们|我|你',
  '吗|呢|吧|啊|呀|么|的|了|谁',
]
  .join('|')
  .split('|');

const PATTERN = new RegExp(FUNCTION_WORDS.join('|'), 'g');

/** What is left of a question when its function words are dropped: 没出事故也会坐牢吗 -> 出事故, 坐牢. */
export function contentTerms(query: string): string[] {
  return query.replace(PATTERN, ' ').split(/\s+/).filter(Boolean);
}

const ASKS =
  /[吗呢?？]|什么|怎么|怎样|如何|是不是|有没有|能不能|会不会|要不要|可以|多少|多久|多长|几年|几个|哪|谁|为何|是否/;

/** Whether a query asks something, rather than naming what is looked for. */
export function isQuestion(query: string): boolean {
  return ASKS.test(query);
}
