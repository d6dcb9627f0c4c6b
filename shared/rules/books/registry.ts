/** All books, in the order of the list on the screen. A new book is one file, one line here and its code. */
import type { Book, BookCode } from '../../entities/book.ts';
import { badgesBook } from './badges.ts';
import { cardsBook } from './cards.ts';
import { commendationsBook } from './commendations.ts';
import { diedBook } from './died.ts';
import { disciplinesBook } from './disciplines.ts';
import { exemptBook } from './exempt.ts';
import { handoversBook } from './handovers.ts';
import { leftBook } from './left.ts';
import { loansBook } from './loans.ts';
import { membersBook } from './members.ts';
import { movementBook } from './movement.ts';
import { presentBook } from './present.ts';
import { probationaryBook } from './probationary.ts';
import { residenceBook } from './residence.ts';
import { temporaryBook } from './temporary.ts';
import { transfersBook } from './transfers.ts';

export const books: Readonly<Record<BookCode, Book>> = {
  members: membersBook,
  present: presentBook,
  probationary: probationaryBook,
  movement: movementBook,
  left: leftBook,
  died: diedBook,
  exempt: exemptBook,
  transfers: transfersBook,
  temporary: temporaryBook,
  residence: residenceBook,
  cards: cardsBook,
  badges: badgesBook,
  commendations: commendationsBook,
  disciplines: disciplinesBook,
  loans: loansBook,
  handovers: handoversBook,
};
