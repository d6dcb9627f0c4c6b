/** A frame for a member's self-review: what the register knows is filled in, the rest is lines to write on. */
import { ratingPaper } from '../../../shared/i18n/vi/rating-paper.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { YearPaper, YearPaperUnit } from '../../../shared/ipc/year-paper.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { PartyBlock } from '../party-document.tsx';
import { article, headingBlock, signatureBlock, titleBlock } from '../party-parts.tsx';

const text = ratingPaper.self;

/** Lines under each section: two pages with the facts above and the levels below. */
const lines = [10, 9, 6, 8] as const;

export function selfReviewBlocks(
  { levelNames, request }: YearPaper,
  { orgName, upperName }: YearPaperUnit,
  member: YearRow,
): readonly PartyBlock[] {
  const { facts } = text;
  const known: readonly (readonly [string, string])[] = [
    [facts.name, member.name],
    [facts.born, formatDate(member.bornOn)],
    [facts.admitted, member.admittedOn === null ? '' : formatDate(member.admittedOn)],
    [facts.post, member.post],
    [facts.branch, member.orgName],
  ];
  return [
    headingBlock({ orgName, upperName, place: '', signedOn: '' }),
    titleBlock(ratingPaper.titles.selfReview, ratingPaper.subjects.selfReview(request.year)),
    ...known.map(
      ([label, value]): PartyBlock => ({
        kind: 'text',
        key: label,
        node: <Fact label={label} value={value} />,
      }),
    ),
    ...text.sections.flatMap((section, s): readonly PartyBlock[] => [
      { kind: 'text', key: section, keepWithNext: true, node: article.heading(section) },
      ...Array.from(
        { length: lines[s] ?? 0 },
        (_, i): PartyBlock => ({
          kind: 'text',
          key: `${section} ${i}`,
          node: <div className="party-line" />,
        }),
      ),
    ]),
    { kind: 'text', key: 'own', keepWithNext: true, node: article.heading(text.ownLevel) },
    ...ratingLevels.map(
      (level): PartyBlock => ({
        kind: 'text',
        key: level,
        keepWithNext: true,
        node: (
          <p className="party-choice">
            <span className="box">{member.process.opinions.self === level ? ratingPaper.mark : ''}</span>
            {levelNames[level]}
          </p>
        ),
      }),
    ),
    { ...signatureBlock([{ lines: [text.signer], name: member.name }]), keepWithNext: true } as PartyBlock,
    { kind: 'text', key: 'frame', node: <p className="party-note">{text.frame}</p> },
  ];
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <p className="party-fact">
      <span>{label}:</span>
      {value === '' ? <span className="dotted" /> : <b>{value}</b>}
    </p>
  );
}
