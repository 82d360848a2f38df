import { input, select } from '@inquirer/prompts';
import { nearest } from '#legal/nearest.ts';
import type { Answers, Desk, Question } from './scaffold.ts';

/**
 * The answers to a list of questions, from the flags first. What they leave open is asked at a terminal; elsewhere the
 * preset holds. Gives every fault at once, in Chinese, where flags are wrong or missing.
 */
export async function answer(
  questions: readonly Question[],
  flags: Answers,
  desk: Desk,
  isTerminal: boolean,
): Promise<{ answers: Answers } | { faults: string[] }> {
  let answers: Answers = {};
  const faults: string[] = [];
  for (const question of questions) {
    const { name } = question;
    const flag = flags[name];
    // A question that builds on a wrong answer cannot be put.
    if (faults.length > 0 && flag === undefined) {
      if (question.preset === undefined && question.optional === undefined)
        faults.push(missing(question, desk, answers));
      continue;
    }
    const value = flag ?? (isTerminal ? await ask(question, desk, answers) : question.preset?.(desk, answers));
    if (value === undefined || value === '') {
      if (question.optional === undefined) faults.push(missing(question, desk, answers));
      continue;
    }
    const fault = faultOf(question, value, desk, answers);
    if (fault !== undefined) faults.push(`--${name} 写的是“${value}”：${fault}`);
    else answers = { ...answers, [name]: value };
  }
  return faults.length === 0 ? { answers } : { faults };
}

function missing(question: Question, desk: Desk, answers: Answers): string {
  const { name, message } = question;
  const choices = safeChoices(question, desk, answers)
    .map(({ value, name: word }) => (value === word ? value : `${value} ${word}`))
    .join('，');
  return `缺 --${name}：${message}${choices === '' ? '' : `；可以写：${choices}`}`;
}

/** Choices may depend on an answer that is missing too. */
function safeChoices({ choices }: Question, desk: Desk, answers: Answers): { value: string; name: string }[] {
  return choices?.(desk, answers) ?? [];
}

function faultOf(question: Question, value: string, desk: Desk, answers: Answers): string | undefined {
  const choices = question.choices?.(desk, answers);
  if (choices === undefined || choices.some((choice) => choice.value === value)) {
    return question.fault?.(value, desk, answers);
  }
  const near = nearest(
    value,
    choices.flatMap((choice) => [choice.value, choice.name]),
  );
  return `只能写其中之一：${choices.map((choice) => choice.value).join('、')}${near === undefined ? '' : `；是不是 ${near}`}`;
}

/** Empty where the writer skips an optional question. */
async function ask(question: Question, desk: Desk, answers: Answers): Promise<string> {
  const { message, choices, preset, optional, fault } = question;
  const offered = choices?.(desk, answers);
  const before = preset?.(desk, answers);
  if (offered !== undefined && offered.length > 0) {
    return select({ message, choices: offered, ...(before === undefined ? {} : { default: before }) });
  }
  return input({
    message,
    ...(before === undefined ? {} : { default: before }),
    validate: (value) => {
      const written = value.trim();
      if (written === '') return optional === true || before !== undefined || '这一项要填';
      return fault?.(written, desk, answers) ?? true;
    },
  });
}
