import { Fragment } from 'react';
import { paperText } from '../../shared/i18n/vi/print.ts';
import type { CertificateJob, PrintData, PrintMember } from '../../shared/ipc/print.ts';
import { fillPlaceholders } from '../../shared/text/placeholders.ts';
import { placeAndDate } from './place-and-date.ts';
import { PracticeMark } from './practice-mark.tsx';

interface Props {
  readonly job: CertificateJob;
  readonly data: PrintData;
}

const committees: readonly PrintData['organisation']['type'][] = ['grassrootsCommittee', 'upperCommittee'];

/** One page for each member, in the layout of Party documents (HD 05-HD/VPTW 2026): the office's own paper. */
export function Certificates({ job, data }: Props) {
  return data.members.map((member, index) => (
    <section key={member.id} className={`page ${job.orientation} certificate`}>
      <Certificate job={job} data={data} member={member} index={index} />
    </section>
  ));
}

/** Numbers below 10 are padded; they run on from one member to the next. */
const numberOf = (first: number, index: number): string =>
  first === 0 ? paperText.blankNumber : String(first + index).padStart(2, '0');

interface CertificateProps extends Props {
  readonly member: PrintMember;
  readonly index: number;
}

function Certificate({ job, data, member, index }: CertificateProps) {
  const { organisation } = data;
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  return (
    <>
      {data.practice && <PracticeMark />}
      <header>
        <div>
          {organisation.upperName !== '' && <p>{upper(organisation.upperName)}</p>}
          <p className="bold">{upper(organisation.name)}</p>
          <p>*</p>
          <p>{paperText.numberLine(numberOf(job.firstNumber, index), job.numberSuffix)}</p>
        </div>
        <div>
          <p className="party">{paperText.party}</p>
          <p className="italic day" data-fit="9" data-name={member.fullName}>
            {placeAndDate(job.place, job.signedOn)}
          </p>
        </div>
      </header>
      <h1>{job.title}</h1>
      {job.subject !== '' && <h2>{job.subject}</h2>}
      <p className="dashes">-----</p>
      <div className="text" data-fit="10" data-name={member.fullName}>
        {fillPlaceholders(job.text, member).map((runs, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
          <p key={line}>
            {runs.map((run, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
              <Fragment key={i}>{run.fact ? <b>{run.text}</b> : run.text}</Fragment>
            ))}
          </p>
        ))}
      </div>
      <footer>
        <div className="recipients">
          <p className="underlined">{paperText.recipients}</p>
          <p>{paperText.recipientMember}</p>
          <p>{paperText.recipientFile(committees.includes(organisation.type))}</p>
        </div>
        <div className="signature">
          <p className="bold">{upper(job.onBehalfOf)}</p>
          <p>{upper(job.signerPost)}</p>
          <p className="bold signer">{job.signerName}</p>
        </div>
      </footer>
      <p className="note">{paperText.certificateNote}</p>
    </>
  );
}
