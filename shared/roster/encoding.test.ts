import { describe, expect, it } from 'vitest';
import { decodeSheet } from './encoding.ts';
import { HEADER, person, readTable } from './testing/a-book.ts';

describe('legacy letters without a telling font', () => {
  const tcvn3 = ['NguyÔn V¨n Hïng', 'TrÇn ThÞ Hoa', 'Ph¹m Quèc ViÖt'];
  it('are converted where the column as a whole proves it', () => {
    const reading = readTable([
      HEADER,
      ...tcvn3.map((name, i) => person(i + 1, name, null, `20/05/197${i}`, null, null, `00117${i}000001`)),
    ]);
    expect(reading.people.map((p) => p.fields.fullName)).toEqual([
      'Nguyễn Văn Hùng',
      'Trần Thị Hoa',
      'Phạm Quốc Việt',
    ]);
    expect(reading).toMatchObject({ encoding: 'tcvn3' });
  });

  it('of one cell in a Unicode column are listed as undecided and left as written', () => {
    const names = [
      'Nguyễn Văn Hiền',
      'Trần Thị Hoa',
      'Hoàng Hà',
      'Lê Thanh Hà',
      'Vũ Hoài',
      'Đào Quý',
      'NguyÔn V¨n Hïng',
    ];
    const reading = readTable([
      HEADER,
      ...names.map((name, i) => person(i + 1, name, null, `20/05/196${i}`, null, null, `00116${i}000001`)),
    ]);
    expect(reading.people[6]).toMatchObject({
      nameWritten: 'NguyÔn V¨n Hïng',
      problems: [{ kind: 'text-undecided' }],
    });
    expect(reading.converted).toEqual([
      {
        row: 7,
        column: 1,
        before: 'NguyÔn V¨n Hïng',
        after: 'Nguyễn Văn Hùng',
        encoding: 'tcvn3',
        undecided: true,
      },
    ]);
  });

  it('never are suspected in Unicode names that use Latin-1 letters only', () => {
    const names = ['Hoàng Hà', 'Lê Quý', 'Tô Hoài', 'Đào Công Lý', 'Hồ Thị Thúy', 'Cù Lò', 'Hò Ngò'];
    const reading = readTable([
      HEADER,
      ...names.map((name, i) => person(i + 1, name, null, `20/05/197${i}`, null, null, `00117${i}000001`)),
    ]);
    expect(reading.converted).toEqual([]);
  });

  it('are not believed to be there where Unicode was typed into a cell that kept its .Vn font', () => {
    const reading = readTable([HEADER, person(null, { t: 's', v: 'Nguyễn Thị Hòa', font: '.VnTime' })]);
    expect(reading.people[0]?.fields.fullName).toBe('Nguyễn Thị Hòa');
  });

  it('of VNI are converted, and the H fonts of TCVN3 give capitals', () => {
    const reading = readTable([HEADER, person(null, { t: 's', v: 'nguyÔn v¨n hïng', font: '.VnTimeH' })]);
    expect(reading.people[0]).toMatchObject({
      nameWritten: 'NGUYỄN VĂN HÙNG',
      fields: { fullName: 'Nguyễn Văn Hùng' },
    });
    const vni = readTable([HEADER, person(null, { t: 's', v: 'Nguyeãn Vaên Huøng', font: 'VNI-Times' })]);
    expect(vni.people[0]?.nameWritten).toBe('Nguyễn Văn Hùng');
  });

  describe('that read as Vietnamese both ways (VNI writes Hồng as "Hoàng")', () => {
    const sure =
      'Vaên,Huøng,Tuaán,Duõng,Haûi,Toaøn,Quyù,Thuûy,Höông,Loäc,Myõ,Haø,Ñöùc,Phöôùc,Sôn,Taâm,Thaéng,Lieân,Huyeàn,Ngoïc'.split(
        ',',
      );
    const rowsOf = (given: readonly string[]) =>
      given.map((name, i) =>
        person(i + 1, name, null, `20/05/19${50 + i}`, null, null, `0011${50 + i}000001`),
      );

    it('follow a column that is VNI beyond doubt', () => {
      const reading = readTable([HEADER, ...rowsOf([...sure, 'Hoàng'])]);
      expect(reading.people.at(-1)?.nameWritten).toBe('Hồng');
    });

    it('stay undecided in a column with little to judge by', () => {
      const reading = readTable([HEADER, ...rowsOf([...sure.slice(0, 3), 'Hoàng'])]);
      expect(reading.people.at(-1)).toMatchObject({
        nameWritten: 'Hoàng',
        problems: [{ kind: 'text-undecided' }],
      });
    });
  });
});

describe('a sheet of old letters that lost their fonts', () => {
  const names =
    'Hä vµ tªn|NguyÔn V¨n|TrÇn ThÞ|Ph¹m Quèc|Vò §×nh|§ç ThÕ|L­u ThÞ|§Æng V¨n|Bïi §øc|Lª ThÞ|Chu §×nh|T¹ V¨n'.split(
      '|',
    );
  const homes =
    'Quª qu¸n|x· Nam §µn|x· Mü Léc|phường Tân An|x· §oan Hïng|x· Di Linh|x· H­ng Hµ|x· Kr«ng P¾c|x· Nam §µn|x· Mü Léc|x· H­ng Hµ|x· Nam §µn'.split(
      '|',
    );
  const groups = ['D.téc', 'Kinh', 'Tµy', 'Kinh', 'Kinh', "M'N«ng"];
  const decoded = decodeSheet({
    rows: names.map((name, i) =>
      [name, homes[i] ?? '', groups[i] ?? ''].map((v) => (v === '' ? null : { t: 's' as const, v })),
    ),
  });

  it('is converted in the columns of few words as well, for the others prove it', () => {
    expect(decoded.rows.slice(0, 3).map((row) => row[2]?.v)).toEqual(['D.tộc', 'Kinh', 'Tày']);
  });

  it('is one encoding in a column of one word as well, whose letters two encodings know', () => {
    const row = ['Nguyeãn Vaên Huøng', 'Bí thö chi boä', 'xaõ Höng Haø, Caàn Thô', '302241 LÑ'];
    const names = ['Traàn Thò Bình', 'Leâ Ñöùc Thaéng', 'Phaïm Höõu Ñaït', 'Hoà Quyù'];
    const rows = [
      ['HOÏ VAØ TEÂN', 'CHÖÙC VUÏ', 'QUEÂ QUAÙN', 'SOÁ LL'],
      ...Array.from({ length: 14 }, (_, i) => [names[i] ?? row[0], ...row.slice(1)]),
    ].map((texts) => texts.map((v = '') => ({ t: 's', v }) as const));
    const { rows: read } = decodeSheet({ rows });
    expect([read[0]?.[3]?.v, read[1]?.[3]?.v]).toEqual(['SỐ LL', '302241 LĐ']);
  });

  it('keeps a cell that was typed in Unicode years later', () => {
    expect(decoded.rows[3]?.[1]?.v).toBe('phường Tân An');
    expect(decoded.converted.filter(({ undecided }) => undecided)).toEqual([]);
  });
});
