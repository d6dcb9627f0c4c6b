/** Sheets of the office's own information cards: fronts, backs behind them, marks for the cut. */
import type { CardsJob, PrintData } from '../../shared/ipc/print.ts';
import { type CardStock, stockOf } from '../../shared/rules/card-stock.ts';
import { CardBack } from './card-back.tsx';
import type { CodePicture } from './card-code.tsx';
import { CardFront } from './card-front.tsx';
import {
  backPosition,
  cardPosition,
  cardSheets,
  codeSide,
  cropMarks,
  type PlacedCard,
} from './card-layout.ts';

export interface CardCodes {
  readonly fingerprint: string;
  /** member → the code, drawn for the side on which it stands; missing where it would be too small to scan */
  readonly pictures: ReadonlyMap<number, CodePicture>;
}

interface Props {
  readonly job: CardsJob;
  readonly data: PrintData;
  /** member id → address of the photo, cropped to 3 × 4 */
  readonly photos: ReadonlyMap<number, string>;
  /** null where no codes are printed */
  readonly codes: CardCodes | null;
}

export function CardSheets(props: Props) {
  const { job, data } = props;
  const sheets = cardSheets(data.members.length, stockOf(job), job.firstPlace);
  const page = (side: 'front' | 'back', n: number) => (
    <Sheet key={`${side}${n}`} {...props} side={side} cards={sheets[n] ?? []} />
  );
  const numbers = [...sheets.keys()];
  if (job.sides === 'front') return numbers.map((n) => page('front', n));
  if (job.sides === 'back') return numbers.flatMap((n) => [page('front', n), page('back', n)]);
  return [...numbers.map((n) => page('front', n)), ...numbers.map((n) => page('back', n))];
}

interface SheetProps extends Props {
  readonly side: 'front' | 'back';
  readonly cards: readonly PlacedCard[];
}

function Sheet({ job, data, photos, codes, side, cards }: SheetProps) {
  const stock = stockOf(job);
  const { sheet, card } = stock;
  const codeHere = (side === 'front') === (job.sides === 'front');
  const measure = { job, data, codeSide: codeSide(stock, side) };
  return (
    <section
      className="page card-sheet"
      style={{ width: `${sheet.width}mm`, height: `${sheet.height - 0.1}mm` }}
    >
      {cards.map(({ index, place }) => {
        const member = data.members[index];
        if (!member) return null;
        const at = side === 'front' ? cardPosition(stock, place) : backPosition(stock, place, job.flip);
        const own = { ...measure, member, code: (codeHere && codes?.pictures.get(member.id)) || null };
        return (
          <article
            key={member.id}
            className={`card ${side} ${shapeOf(stock)}`}
            style={{
              left: `${at.left}mm`,
              top: `${at.top}mm`,
              width: `${card.width}mm`,
              height: `${card.height}mm`,
            }}
          >
            {side === 'front' ? (
              <CardFront {...own} photo={photos.get(member.id)} />
            ) : (
              <CardBack {...own} fingerprint={codes?.fingerprint ?? ''} />
            )}
          </article>
        );
      })}
      {job.cropMarks && stock.marks && side === 'front' && <Marks stock={stock} />}
    </section>
  );
}

/** Which of the three arrangements of card.css a card has room for. Ready cut cards need no line to cut along. */
function shapeOf({ card, marks }: CardStock): string {
  const size = card.height > card.width ? 'tall' : card.height < 62 ? 'low' : 'high';
  return marks ? `${size} cut` : size;
}

function Marks({ stock }: { readonly stock: CardStock }) {
  const { width, height } = stock.sheet;
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
      aria-hidden="true"
    >
      {cropMarks(stock).map((line) => (
        <line key={`${line.x1} ${line.y1} ${line.x2}`} {...line} />
      ))}
    </svg>
  );
}
