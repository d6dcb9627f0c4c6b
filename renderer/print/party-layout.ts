/** The layout of Party documents as CSS lengths: party-document.css reads them, so a new guidance changes one place. */
import type { PartyDocumentLayout } from '../../shared/rules/regulations/party-document.ts';

export function applyPartyLayout(layout: PartyDocumentLayout, root: HTMLElement): void {
  const { margins, sizes } = layout;
  const lengths: Readonly<Record<string, string>> = {
    'margin-top': `${margins.top}mm`,
    'margin-bottom': `${margins.bottom}mm`,
    'margin-left': `${margins.left}mm`,
    'margin-right': `${margins.right}mm`,
    upper: `${sizes.upperOrganisation}pt`,
    organisation: `${sizes.organisation}pt`,
    party: `${sizes.party}pt`,
    day: `${sizes.placeAndDay}pt`,
    title: `${sizes.title}pt`,
    subject: `${sizes.subject}pt`,
    body: `${sizes.body}pt`,
    recipients: `${sizes.recipients}pt`,
    'page-number': `${sizes.pageNumber}pt`,
    'page-number-top': `${layout.pageNumberFromTop}mm`,
    'first-line': `${layout.firstLine}mm`,
    'line-spacing': `${layout.lineSpacing}pt`,
  };
  for (const [name, length] of Object.entries(lengths)) root.style.setProperty(`--party-${name}`, length);
}
