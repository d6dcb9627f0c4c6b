import { paperText } from '../../shared/i18n/vi/print.ts';
import type { CardField, CardsJob, PrintData, PrintMember } from '../../shared/ipc/print.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { CardCode, type CodePicture } from './card-code.tsx';
import { PracticeMark } from './practice-mark.tsx';

export interface CardProps {
  readonly job: CardsJob;
  readonly data: PrintData;
  readonly member: PrintMember;
  readonly photo: string | undefined;
  /** null where the card has none on this side */
  readonly code: CodePicture | null;
  /** mm, of the code on this side */
  readonly codeSide: number;
}

/** No look-alike of the Party card: plain black on white, its own title, and the line that says what it is. */
export function CardFront({ job, data, member, photo, code, codeSide }: CardProps) {
  return (
    <>
      {data.practice && <PracticeMark />}
      <header data-fit="6" data-name={member.fullName}>
        <p className="office">{data.organisation.name.toLocaleUpperCase('vi')}</p>
        <p className="title">{paperText.cardTitle}</p>
      </header>
      <div className={`front ${job.photo ? 'with-photo' : ''} ${code ? 'with-code' : ''}`}>
        {job.photo &&
          (photo ? (
            <img className="photo" src={photo} alt="" />
          ) : (
            <div className="photo blank">{paperText.photoBox}</div>
          ))}
        <p className="name" data-fit="8" data-name={member.fullName}>
          {member.fullName}
        </p>
        <Facts fields={job.fields} member={member} />
        {code && <CardCode picture={code} side={codeSide} />}
        <p className="note">{paperText.cardNote}</p>
      </div>
    </>
  );
}

const dates: readonly CardField[] = ['bornOn', 'admittedOn', 'officialOn'];

export function Facts({
  fields,
  member,
}: {
  readonly fields: readonly CardField[];
  readonly member: PrintMember;
}) {
  return (
    <dl data-fit="6" data-name={member.fullName}>
      {fields
        .filter((field) => field !== 'post' || member.post !== '')
        .map((field) => (
          <div key={field}>
            <dt>{paperText.cardLabels[field]}:</dt>
            {/* A date that does not fit goes to the next line whole. */}
            <wbr />
            <dd>{dates.includes(field) ? formatDate(member[field]) : member[field]}</dd>
          </div>
        ))}
    </dl>
  );
}
