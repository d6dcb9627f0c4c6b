import { paperText } from '../../shared/i18n/vi/print.ts';
import type { CardField, CardsJob, PrintData, PrintMember } from '../../shared/ipc/print.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { cardLayout, cardPosition, cropMarks, sheet } from './card-layout.ts';
import { PracticeMark } from './practice-mark.tsx';

interface Props {
  readonly job: CardsJob;
  readonly data: PrintData;
  /** member id → address of the photo, cropped to 3 × 4 */
  readonly photos: ReadonlyMap<number, string>;
}

/** Sheets of the office's own information cards, to be cut. No look-alike of the Party card, and each says so. */
export function CardSheets({ job, data, photos }: Props) {
  const sheets = Math.ceil(data.members.length / job.perPage);
  const layout = cardLayout(job.perPage);
  return Array.from({ length: sheets }, (_, page) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
    <section key={page} className="page portrait">
      {data.members.slice(page * job.perPage, (page + 1) * job.perPage).map((member, index) => {
        const { left, top } = cardPosition(layout, index);
        const { width, height } = layout.card;
        return (
          <article
            key={member.id}
            className={`card per-${job.perPage}`}
            style={{ left: `${left}mm`, top: `${top}mm`, width: `${width}mm`, height: `${height}mm` }}
          >
            <Card job={job} data={data} member={member} photo={photos.get(member.id)} />
          </article>
        );
      })}
      {job.cropMarks && (
        <svg className="marks" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
          {cropMarks(layout).map((line) => (
            <line key={`${line.x1} ${line.y1} ${line.x2}`} {...line} />
          ))}
        </svg>
      )}
    </section>
  ));
}

const dates: readonly CardField[] = ['bornOn', 'admittedOn', 'officialOn'];

interface CardProps extends Omit<Props, 'photos'> {
  readonly member: PrintMember;
  readonly photo: string | undefined;
}

function Card({ job, data, member, photo }: CardProps) {
  return (
    <>
      {data.practice && <PracticeMark />}
      <header data-fit="6" data-name={member.fullName}>
        <p className="office">{data.organisation.name.toLocaleUpperCase('vi')}</p>
        <p className="title">{paperText.cardTitle}</p>
      </header>
      <div className={job.photo ? 'body with-photo' : 'body'}>
        {job.photo &&
          (photo ? (
            <img className="photo" src={photo} alt="" />
          ) : (
            <div className="photo blank">{paperText.photoBox}</div>
          ))}
        <div className="facts">
          <p className="name" data-fit="8" data-name={member.fullName}>
            {member.fullName}
          </p>
          <dl data-fit="6.5" data-name={member.fullName}>
            {job.fields
              .filter((field) => field !== 'post' || member.post !== '')
              .map((field) => (
                <div key={field}>
                  <dt>{paperText.cardLabels[field]}:</dt>
                  <dd>{dates.includes(field) ? formatDate(member[field]) : member[field]}</dd>
                </div>
              ))}
          </dl>
          <p className="note">{paperText.cardNote}</p>
        </div>
      </div>
    </>
  );
}
