import { buildDay } from '#corpus/build-day.ts';
import { runNew } from './scaffold/command.ts';

function say(text: string, code: number): void {
  if (code === 0) console.log(text);
  else console.error(text);
  process.exitCode = code;
}

try {
  const folder = process.env['CONTENT'] ?? 'content';
  const { code, text } = await runNew(process.argv.slice(2), {
    folder,
    today: buildDay(),
    isTerminal: process.stdin.isTTY,
  });
  say(text, code);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Ctrl-C at a question.
  say(error.name === 'ExitPromptError' ? '没有写任何文件。' : `什么都没有写。${error.message}`, 1);
}
