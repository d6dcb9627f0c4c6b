/** The fixed parts of a Party document: heading block, title, signatures, recipients. */
import type { ReactNode } from 'react';
import { paperText } from '../../shared/i18n/vi/print.ts';
import type { PartyBlock } from './party-document.tsx';
import { placeAndDate } from './place-and-date.ts';

const upper = (text: string): string => text.toLocaleUpperCase('vi');

interface Heading {
  readonly upperName: string;
  readonly orgName: string;
  /** without it the paper has no number line */
  readonly number?: string;
  /** what a paper without a title is about */
  readonly under?: string;
  readonly place: string;
  /** ISO; '' = dots for the pen */
  readonly signedOn: string;
}

export const headingBlock = ({
  upperName,
  orgName,
  number,
  under = '',
  place,
  signedOn,
}: Heading): PartyBlock => ({
  kind: 'text',
  key: 'heading',
  keepWithNext: true,
  node: (
    <header className="party-heading">
      <div>
        {upperName !== '' && <p className="upper">{upper(upperName)}</p>}
        <p className="organisation">{upper(orgName)}</p>
        <p>*</p>
        {number !== undefined && (
          <p>{paperText.numberLine(number === '' ? paperText.blankNumber : number, '')}</p>
        )}
        {under !== '' && <p className="under">{under}</p>}
      </div>
      <div>
        <p className="party">{paperText.party}</p>
        <p className="day">{placeAndDate(place, signedOn)}</p>
      </div>
    </header>
  ),
});

/** @param under further lines below the five hyphens' place, e.g. what a list is attached to */
export const titleBlock = (title: string, subject: string, under: readonly string[] = []): PartyBlock => ({
  kind: 'text',
  key: `title ${title} ${subject}`,
  keepWithNext: true,
  node: (
    <div className="party-title">
      <h1>{title}</h1>
      <h2>{subject}</h2>
      {under.map((line) => (
        <p key={line} className="italic">
          {line}
        </p>
      ))}
      <p>{paperText.hyphens}</p>
    </div>
  ),
});

export const paragraph = (key: string, node: ReactNode, keepWithNext = false): PartyBlock => ({
  kind: 'text',
  key,
  keepWithNext,
  node: <p className="party-paragraph">{node}</p>,
});

export interface Signer {
  /** "T/M CHI BỘ" and the post under it */
  readonly lines: readonly string[];
  readonly name: string;
}

/** @param recipients lines under "Nơi nhận:"; none = no such block, and the signers share the width */
export const signatureBlock = (
  signers: readonly Signer[],
  recipients: readonly string[] = [],
): PartyBlock => ({
  kind: 'text',
  key: 'signatures',
  node: (
    <footer className="party-signatures">
      {recipients.length > 0 && (
        <div className="recipients">
          <p className="underlined">{paperText.recipients}</p>
          {recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {recipients.length === 0 && signers.length === 1 && <div />}
      {signers.map(({ lines, name }) => (
        <div key={lines.join(' ')} className="signer">
          {lines.map((line, i) => (
            <p key={line} className={i === 0 ? 'bold' : undefined}>
              {upper(line)}
            </p>
          ))}
          <p className="bold name">{name}</p>
        </div>
      ))}
    </footer>
  ),
});

/** Smaller pieces of the text. */
export const article = {
  centred: (line: string): ReactNode => <p className="party-centred">{line}</p>,
  heading: (line: string): ReactNode => <p className="party-section">{line}</p>,
  /** "Điều 1. …" with its number in bold */
  numbered: (n: number, line: string): ReactNode => (
    <>
      <b>{paperText.article(n)}</b>
      {line}
    </>
  ),
} as const;
