/**
 * How a document of the Party is laid out, by the day on which it is signed. Data only: the pages take every length
 * from here (renderer/print/party-layout.ts). `verified: false` = sizes known from a guide to the text, not the text.
 */
export interface PartyDocumentLayout {
  readonly citation: string;
  /** ISO day of the guidance; null = every earlier day */
  readonly validFrom: string | null;
  readonly verified: boolean;
  /** millimetres from the edge of the paper */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** points */
  readonly sizes: {
    readonly upperOrganisation: number;
    readonly organisation: number;
    readonly party: number;
    readonly placeAndDay: number;
    readonly title: number;
    readonly subject: number;
    readonly body: number;
    readonly recipients: number;
    readonly pageNumber: number;
  };
  /** indent of a paragraph's first line, millimetres */
  readonly firstLine: number;
  /** exact distance of lines in the body, points */
  readonly lineSpacing: number;
  /** of the page number from the upper edge, millimetres; it stands over the middle of the text, from page 2 */
  readonly pageNumberFromTop: number;
}

const sizes = {
  upperOrganisation: 14,
  organisation: 14,
  party: 15,
  placeAndDay: 14,
  title: 16,
  subject: 14,
  body: 14,
  recipients: 12,
  pageNumber: 14,
} as const;

const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Oldest first. The guidance of 2018 has the same sizes as that of 2026. */
export const partyDocumentLayouts: readonly PartyDocumentLayout[] = [
  {
    citation: 'Hướng dẫn 36-HD/VPTW (2018)',
    validFrom: null,
    verified: false,
    ...{ margins, sizes, firstLine: 10, lineSpacing: 18, pageNumberFromTop: 10 },
  },
  {
    citation: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026',
    validFrom: '2026-05-27',
    verified: false,
    ...{ margins, sizes, firstLine: 10, lineSpacing: 18.5, pageNumberFromTop: 10 },
  },
];

/** @param signedOn ISO day of the document; '' = not signed yet, so by the newest guidance */
export function partyDocumentLayoutOf(signedOn: string): PartyDocumentLayout {
  const found = partyDocumentLayouts.findLast(
    ({ validFrom }) => signedOn === '' || validFrom === null || validFrom <= signedOn,
  );
  if (!found) throw new Error('the oldest layout has no first day');
  return found;
}
