import { describe, expect, it } from 'vitest';
import { conditionPhrase } from './filter-phrase.ts';
import { readSentence } from './filter-sentence.ts';
import { filterFields } from './member-filter.ts';

const organisations = [
  { id: 1, name: 'Đảng bộ phường Tân Lập' },
  { id: 2, name: 'Chi bộ 3' },
  { id: 3, name: 'Chi bộ 30' },
  { id: 4, name: 'Chi bộ Khu phố 1' },
  { id: 5, name: 'Chi bộ Khu phố 2' },
  { id: 6, name: 'Chi bộ Trường Mầm non' },
];
const fields = filterFields([
  { id: 7, label: 'Nhóm máu', kind: 'choice', options: ['A', 'B', 'O'] },
  { id: 8, label: 'Nghỉ hưu', kind: 'date', options: [] },
]);
const facts = { organisations, fields };
const said = (sentence: string) =>
  readSentence(sentence, facts).conditions.map((c) =>
    conditionPhrase(c, fields, (id) => organisations.find((o) => o.id === id)?.name ?? ''),
  );

describe('a filter typed as a sentence', () => {
  it.each([
    ['du bi, nu, chi bo 3, vao dang tu 2020', ['dự bị', 'nữ', 'Chi bộ 3', 'vào Đảng từ 2020']],
    ['dự bị nữ Chi bộ 3 vào Đảng từ 2020', ['dự bị', 'nữ', 'Chi bộ 3', 'vào Đảng từ 2020']],
    ['đảng viên dự bị và nam', ['dự bị', 'nam']],
    ['dự bị, chính thức', ['dự bị hoặc chính thức']],
    ['không phải dự bị', ['không phải dự bị']],
    ['chi bộ khu phố 1', ['Chi bộ Khu phố 1']],
    ['thuộc chi bộ trường', ['Chi bộ Trường Mầm non']],
    ['vào đảng năm 2020', ['vào Đảng từ 2020', 'vào Đảng đến 2020']],
    ['vao dang tu 05/2020 den 2022', ['vào Đảng từ 05/2020', 'vào Đảng đến 2022']],
    ['kết nạp trước 2020', ['vào Đảng đến 2019']],
    ['vào Đảng sau 31/12/2019', ['vào Đảng từ 01/01/2020']],
    ['chính thức từ 2021', ['chính thức từ 2021']],
    ['hết dự bị trước 01/12/2026', ['hết dự bị đến 30/11/2026']],
    ['sinh năm 1960', ['sinh từ 1960', 'sinh đến 1960']],
    ['trên 60 tuổi', ['từ 61 tuổi']],
    ['dưới 30 tuổi', ['đến 29 tuổi']],
    ['từ 30 đến 40 tuổi', ['từ 30 tuổi', 'đến 40 tuổi']],
    ['đủ 30 năm tuổi Đảng', ['từ 30 năm tuổi Đảng']],
    ['tuổi đảng từ 40', ['từ 40 năm tuổi Đảng']],
    ['huy hiệu 30 năm', ['Huy hiệu 30 năm']],
    ['huy hiệu từ 40', ['Huy hiệu từ 40 năm']],
    ['chua co so can cuoc', ['chưa có số căn cước']],
    ['thiếu cccd, có điện thoại', ['chưa có số căn cước', 'đã có điện thoại']],
    ['được miễn sinh hoạt', ['được miễn sinh hoạt']],
    ['không miễn sinh hoạt', ['không được miễn sinh hoạt']],
    ['213', ['có giới thiệu về nơi cư trú']],
    ['dân tộc Tày', ['dân tộc Tày']],
    ['dân tộc thiểu số', ['không phải dân tộc Kinh']],
    ['quê quán Lâm Đồng', ['quê quán có chữ "Lâm Đồng"']],
    ['quê Lâm Đồng, nữ', ['quê quán có chữ "Lâm Đồng"', 'nữ']],
    ['chức vụ là bí thư', ['chức vụ có chữ "bí thư"']],
    ['nhóm máu o', ['nhóm máu O']],
    ['nghỉ hưu từ 2024', ['nghỉ hưu từ 2024']],
    ['chưa có nhóm máu', ['chưa có nhóm máu']],
    ['từ trần', ['từ trần']],
    ['', []],
  ])('"%s" is read as %j', (sentence, words) => expect(said(sentence)).toEqual(words));

  it.each([
    ['dự bị, thích bóng đá', ['thích bóng đá']],
    ['nữ xyz dự bị', ['xyz']],
    ['chi bộ 99', ['chi bộ 99']],
    ['vào Đảng từ 31/02/2020', ['vào Đảng từ 31/02/2020']],
  ])('of "%s" it says that %j is not understood', (sentence, unknown) =>
    expect(readSentence(sentence, facts).unknown).toEqual(unknown),
  );

  it('keeps what it understood beside what it did not', () => {
    expect(said('nữ xyz dự bị')).toEqual(['nữ', 'dự bị']);
  });

  it('names the organisations that fit, instead of taking one', () => {
    const { conditions, ambiguous } = readSentence('nữ, chi bộ khu phố', facts);
    expect(conditions).toHaveLength(1);
    expect(ambiguous).toEqual([{ words: 'chi bộ khu phố', names: ['Chi bộ Khu phố 1', 'Chi bộ Khu phố 2'] }]);
  });
});
