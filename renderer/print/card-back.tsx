import { cardPaperText as text } from '../../shared/i18n/vi/card-print.ts';
import { paperText } from '../../shared/i18n/vi/print.ts';
import { CardCode } from './card-code.tsx';
import { type CardProps, Facts } from './card-front.tsx';
import { PracticeMark } from './practice-mark.tsx';

interface BackProps extends Omit<CardProps, 'photo'> {
  /** by which the register is known, read out over the telephone; '' where no code is printed */
  readonly fingerprint: string;
}

/** Whose back it is stands on it, too: backs that were printed apart are told from one another. */
export function CardBack({ job, data, member, code, codeSide, fingerprint }: BackProps) {
  const { contact, note, fields } = job.back;
  return (
    <>
      {data.practice && <PracticeMark />}
      <header className="line" data-fit="5.5" data-name={member.fullName}>
        <p className="office">{data.organisation.name.toLocaleUpperCase('vi')}</p>
      </header>
      <div className={code ? 'behind with-code' : 'behind'}>
        <div className="words" data-fit="6" data-name={member.fullName}>
          <p className="whose">{member.fullName}</p>
          <Facts fields={fields} member={member} />
          {contact !== '' && (
            <p>
              {text.contact} {contact}
            </p>
          )}
          {note !== '' && <p className="own">{note}</p>}
        </div>
        {code && <CardCode picture={code} side={codeSide} />}
        {code && (
          <p className="register">
            {text.register}: {fingerprint}
          </p>
        )}
        <p className="note">{code ? text.scan : paperText.cardNote}</p>
      </div>
    </>
  );
}
