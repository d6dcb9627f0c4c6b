/** The register of petitions (đơn thư). */
import { type Petition, type PetitionFields, petitionFieldsSchema } from '../../shared/entities/petition.ts';
import type { CountedPetition } from '../../shared/rules/petition-counts.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const fields = Object.keys(petitionFieldsSchema.shape) as (keyof PetitionFields)[];
const columns = fields.map(columnName);
/** Columns under the names of their fields: a row is a Petition as it comes. */
const selected = `SELECT id, version, ${fields.map((f) => `${columnName(f)} AS "${f}"`).join(', ')} FROM petition`;

export const getPetition = (db: ReadDb, id: number): Petition | undefined =>
  db.get<Petition>(`${selected} WHERE id = ?`, [id]);

/** Received from the one day to the other, the newest first. */
export const petitionsReceived = (db: ReadDb, from: string, to: string): Petition[] =>
  db.all<Petition>(
    `${selected} WHERE received_on BETWEEN ? AND ? ORDER BY received_on DESC, number_in_book DESC`,
    [from, to],
  );

/** Still to be settled, with a term. */
export const petitionsWithTerm = (db: ReadDb): Petition[] =>
  db.all<Petition>(`${selected} WHERE due_on <> '' AND status IN ('received', 'underWay') ORDER BY due_on`);

export const countedPetitions = (db: ReadDb, from: string, to: string): CountedPetition[] =>
  db.all<CountedPetition>(
    `SELECT kind, topic, result, status, repeat_of AS repeatOf FROM petition WHERE received_on BETWEEN ? AND ?`,
    [from, to],
  );

export const insertPetition = (db: WriteDb, petition: PetitionFields): number =>
  db.run(
    `INSERT INTO petition (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    fields.map((f) => petition[f]),
  ).id;

/** False when the letter is no longer the one that the window showed. */
export const updatePetition = (db: WriteDb, { id, version, ...petition }: Petition): boolean =>
  db.run(
    `UPDATE petition SET ${columns.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [...fields.map((f) => petition[f]), id, version],
  ).changes === 1;

/** Who has the number in the book of that year. */
export const numberHolder = (db: ReadDb, year: string, numberInBook: number): number | undefined =>
  db.pluck<number>('SELECT id FROM petition WHERE substr(received_on, 1, 4) = ? AND number_in_book = ?', [
    year,
    numberInBook,
  ])[0];

export const nextPetitionNumber = (db: ReadDb, year: string): number =>
  db.pluck<number>(
    'SELECT ifnull(max(number_in_book), 0) + 1 FROM petition WHERE substr(received_on, 1, 4) = ?',
    [year],
  )[0] ?? 1;

/** Words that were used as topics, the latest first. */
export const petitionTopics = (db: ReadDb): string[] =>
  db.pluck<string>(
    "SELECT topic FROM petition WHERE topic <> '' GROUP BY topic ORDER BY max(id) DESC LIMIT 50",
  );
