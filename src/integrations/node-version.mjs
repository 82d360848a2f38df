// JavaScript and not TypeScript: this is the one file that an older Node must still be able to run.
const REQUIRED = 24;

/**
 * Says in Chinese what to do when the running Node is older than the pinned one; undefined when it is not.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function findNodeProblem(version) {
  if (Number.parseInt(version, 10) >= REQUIRED) return undefined;
  return [
    `需要 Node ${REQUIRED} 以上，当前是 ${version}。`,
    '本项目自带 Node：先在项目目录执行 npm ci，再用 npm start、npm test、npm run … 运行，npm 会先用 node_modules 里的 Node。',
    '若仍看到这条提示，多半是安装脚本被跳过：执行 npm rebuild node --ignore-scripts=false 后再试。',
  ].join('\n');
}

/** Stops the process on a Node that is too old: Astro and Vitest refuse it too, but in English and far from the cause. */
export function assertNodeVersion() {
  const problem = findNodeProblem(process.versions.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

assertNodeVersion();
