/** For whom a paper asks a fact of the register that the register does not have: dots stand there, and it is said. */
import type { Paper } from '../ipc/document.ts';
import { leavesBlank } from './fill-marks.ts';
import { markKey, marksFor } from './marks.ts';
import type { DocumentTemplate } from './template.ts';
import { listTexts, paperTexts } from './template-texts.ts';

/** What is typed for the paper and left to the pen on purpose is not counted. */
const typed = new Set(
  marksFor('none')
    .filter(({ group }) => group === 'words')
    .map(({ name }) => markKey(name)),
);

/** Names, each once, in the order of the papers. */
export function peopleWithBlanks(template: DocumentTemplate, papers: readonly Paper[]): readonly string[] {
  const asked = new Set([...template.asks.map(({ key }) => markKey(key)), ...typed]);
  const isOfRegister = (name: string): boolean => !asked.has(markKey(name));
  const [own, listed] = [paperTexts(template), listTexts(template)];
  const names = papers.flatMap((paper) => [
    ...(own.some((text) => leavesBlank(text, paper.facts, isOfRegister)) ? [paper.name] : []),
    ...paper.people
      .filter(({ facts }) =>
        listed.some((text) =>
          leavesBlank(text, { 'số thứ tự': '1', ...paper.facts, ...facts }, isOfRegister),
        ),
      )
      .map(({ name }) => name),
  ]);
  return [...new Set(names)];
}
