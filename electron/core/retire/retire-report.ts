/** What was done to this PC, as a text that any PC opens: nothing stands in it that was not done. */
import { retireText } from '../../../shared/i18n/vi/retire.ts';
import { momentText } from '../../../shared/text/moment.ts';
import type { Erased } from './erase-file.ts';
import type { OwnPlace } from './own-places.ts';

export interface RetireFacts {
  readonly at: string;
  readonly who: string;
  readonly machine: string;
  readonly version: string;
  readonly register: string;
  /** where the copy that stays is */
  readonly copy: string;
  readonly erased: readonly Erased[];
  /** as looked for again after the work */
  readonly after: readonly OwnPlace[];
}

const words = retireText.report;

/** Lines end as Windows' own editor wants them; the first sign says that it is UTF-8. */
export function retireReport(facts: RetireFacts): string {
  const { erased, after } = facts;
  const done = erased.filter(({ deleted }) => deleted);
  const failed = erased.filter(({ fault }) => fault !== '');
  const lines = [
    words.title,
    '',
    words.at(momentText(facts.at)),
    words.who(facts.who),
    words.machine(facts.machine),
    words.version(facts.version),
    words.register(facts.register),
    words.copy(facts.copy),
    '',
    words.deleted(done.length),
    ...done.map(
      ({ path, size, sha256, overwritten }) =>
        `- ${path}\r\n  ${words.how(overwritten)}; ${words.size(size)}; SHA-256: ${sha256 ?? words.unread}`,
    ),
    '',
    words.failed(failed.length),
    ...failed.map(({ path, fault, deleted }) => `- ${path}: ${words.fault(fault, deleted)}`),
    '',
    words.left,
    ...after.flatMap(({ folder, own, left }) => [
      ...own.map(({ file }) => `- ${folder}: ${file} ${words.ours}`),
      ...left.map((name) => `- ${folder}: ${name}`),
    ]),
    '',
    ...words.plain,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** "Bien ban don may 2026-11-22-101530.txt" */
export const reportName = (at: string): string =>
  `Bien ban don may ${at.slice(0, 19).replace('T', '-').replaceAll(':', '')}.txt`;
