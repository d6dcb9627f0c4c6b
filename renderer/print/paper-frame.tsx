/** What stands at the head and at the foot of every table on paper. */
import { signedAt, yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import type { BookPaper } from '../../shared/ipc/book.ts';

interface HeadingProps {
  readonly upperName: string;
  readonly orgName: string;
  readonly paper: BookPaper;
}

export function PaperHeading({ upperName, orgName, paper }: HeadingProps) {
  return (
    <header className="heading">
      <div>
        <p>{upperName.toLocaleUpperCase('vi')}</p>
        <p className="bold">{orgName.toLocaleUpperCase('vi')}</p>
        <p>*</p>
      </div>
      <div>
        <p className="bold party">{yearPaper.party}</p>
        <p className="italic">{paper.signedOn === '' ? '' : signedAt(paper.place, paper.signedOn)}</p>
      </div>
    </header>
  );
}

export function PaperSignatures({ paper }: { readonly paper: BookPaper }) {
  return (
    <footer className="signatures">
      <div>
        <p className="bold">{yearPaper.preparer}</p>
        <p className="name bold">{paper.preparer}</p>
      </div>
      <div>
        <p className="bold">{paper.onBehalfOf.toLocaleUpperCase('vi')}</p>
        <p className="bold">{paper.signerPost.toLocaleUpperCase('vi')}</p>
        <p className="name bold">{paper.signer}</p>
      </div>
    </footer>
  );
}
