/** The minutes of a hand-over (biên bản bàn giao; QĐ 294-QĐ/TW 6.2.4, HD 06-HD/TW 8.2) as a paper of the office's own. */
import { handoverPaper as words } from '../i18n/vi/handover-paper.ts';
import type { HandoverDraft, HandoverSeal } from '../ipc/handover.ts';
import { formatDate } from '../text/dates.ts';
import { heading, paper, section, signers, text, title } from './builtin/blocks.ts';
import type { DocumentTemplate } from './template.ts';

export interface MinutesFacts {
  readonly number: string;
  readonly file: string;
  readonly giverName: string;
  readonly draft: HandoverDraft;
  readonly seal: HandoverSeal;
}

/** What people typed must not be read as a mark of the template. */
const plain = (typed: string): string => typed.replaceAll('[', '(').replaceAll(']', ')');

/** A text block holds so much; longer lists go on in the next one. */
const linesInBlock = 60;

const listBlocks = (id: string, lines: readonly string[]) =>
  Array.from({ length: Math.ceil(lines.length / linesInBlock) }, (_, n) =>
    text(`${id}-${n + 1}`, ...lines.slice(n * linesInBlock, (n + 1) * linesInBlock).map(plain)),
  );

export function handoverMinutes(minutes: MinutesFacts): DocumentTemplate {
  const { draft, seal, giverName, file } = minutes;
  const { facts } = seal;
  const { receiver, witness } = draft;
  return paper({
    ...{ key: 'bien-ban-ban-giao-so', name: words.name, group: 'office', subject: 'none', each: false },
    basis: words.basis,
    blocks: [
      heading('BB'),
      title(words.title, words.subject),
      text(
        'mo-dau',
        plain(words.opening(formatDate(draft.on), draft.place)),
        plain(words.side(words.giving, giverName, draft.giverPost)),
        plain(words.side(words.receiving, receiver.name, receiver.post)),
        plain(words.side(words.witnessing, witness.name, witness.post)),
        words.agreed,
      ),
      section('ho-so', words.sections.dossiers),
      text('ho-so-dem', words.counted(formatDate(draft.on), facts)),
      ...listBlocks(
        'ho-so-lech',
        facts.differences.map(({ name, orgName, mark }) => words.difference(name, orgName, mark)),
      ),
      section('giay-in', words.sections.stock),
      ...listBlocks('giay-in', [
        ...(facts.stock.length === 0 ? [words.noStock] : facts.stock.map(words.stock)),
        ...(draft.stampNote === '' ? [] : draft.stampNote.split('\n')),
      ]),
      section('so-da-khoa', words.sections.closed),
      ...listBlocks(
        'so-da-khoa',
        facts.closed.length === 0 ? [words.noClosed] : facts.closed.map((one) => `- ${one}.`),
      ),
      section('viec', words.sections.work),
      ...listBlocks('viec', [
        words.work(facts.work),
        ...(draft.workNote === '' ? [] : draft.workNote.split('\n')),
      ]),
      section('so-dien-tu', words.sections.register),
      text(
        'so-dien-tu-ghi',
        plain(words.file(file)),
        plain(words.backup(seal.backup)),
        words.backupHash(seal.sha256),
        words.logHead(seal.log),
        plain(
          draft.giverStays
            ? words.stays(giverName, draft.giverAccount, receiver.name)
            : words.leaves(giverName, receiver.name),
        ),
        words.oldCopies,
        words.copies,
      ),
      signers(
        [words.signs.giver, plain(giverName)],
        [words.signs.receiver, plain(receiver.name)],
        [words.signs.witness, plain(witness.name)],
      ),
    ],
  });
}
