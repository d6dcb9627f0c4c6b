import { formatCount } from '../../text/numbers.ts';

/** Words of whom a campaign looked at, what was found, and what has to follow. */
export const inspectionSubjectText = {
  subjects: {
    sheetTitle: 'Đối tượng kiểm tra, giám sát',
    title: (count: string) => `Đối tượng: ${count}`,
    add: 'Thêm đối tượng',
    addReported: 'Thêm số liệu cấp dưới',
    empty: 'Chưa có đối tượng. Thêm tổ chức đảng hoặc đảng viên được kiểm tra, giám sát.',
    emptyReported: 'Chưa có số liệu. Thêm số lượng theo báo cáo của cấp dưới.',
    find: 'Tìm trong đối tượng',
    columns: {
      name: 'Đối tượng',
      place: 'Loại hình, nơi sinh hoạt',
      violation: 'Vi phạm',
      discipline: 'Kỷ luật',
      conclusion: 'Kết luận',
      recommendations: 'Kiến nghị',
      deeds: 'Việc',
    },
    violationOf: (name: string) => `${name}: có vi phạm`,
    disciplineOf: (name: string) => `${name}: phải thi hành kỷ luật`,
    conclusionOf: (name: string) => `${name}: kết luận`,
    recommendationsOf: (name: string) => `${name}: kiến nghị`,
    remove: (name: string) => `Bỏ ${name}`,
    removed: (name: string) => `Đã bỏ ${name} khỏi cuộc.`,
    record: 'Ghi kỷ luật',
    recordFor: (name: string) => `Ghi kỷ luật đồng chí ${name}`,
    save: (count: number) => `Ghi kết quả (${formatCount(count)})`,
    saved: (count: number) => `Đã ghi kết quả của ${formatCount(count)} đối tượng.`,
    keys: 'Phím: ↑ ↓ hoặc Enter sang đối tượng khác, Ctrl+S để ghi.',
    reported: (count: string, unit: string, type: string) =>
      [`${count} ${unit}`, type === '' ? '' : `(${type})`, '– theo báo cáo'].filter(Boolean).join(' '),
    shown: (shown: number, found: number) => `${formatCount(shown)} trong ${formatCount(found)} đối tượng`,
  },
  picker: {
    title: 'Thêm đối tượng',
    day: (day: string) => `Chọn trong tổ chức đảng và đảng viên có mặt ngày ${day}.`,
    organisations: 'Tổ chức đảng',
    members: 'Đảng viên',
    paste: 'Dán danh sách',
    findOrganisation: 'Tìm tổ chức đảng',
    findMember: 'Tìm đảng viên',
    byName: 'Tìm theo tên hoặc số thẻ',
    chosen: (names: readonly string[]) => `Đã chọn: ${names.join(', ')}`,
    ofBranch: 'Đảng viên của',
    chooseBranch: 'Chọn tổ chức đảng',
    nobody: 'Tổ chức này không có đảng viên trực tiếp vào ngày đó.',
    shownAll: (count: number) => `Chọn cả ${formatCount(count)}`,
    shownNone: 'Bỏ chọn các dòng này',
    pasteLabel: 'Mỗi dòng một tên hoặc một số thẻ, số căn cước',
    pasteNote: 'Chép cột họ tên (và số thẻ) từ Excel rồi dán vào đây.',
    lookUp: 'Tìm trong sổ và chọn',
    foundLines: (count: number) => `Đã tìm thấy và chọn ${formatCount(count)} đối tượng.`,
    missing: (count: number) => `${formatCount(count)} dòng không tìm thấy hoặc chưa rõ là ai:`,
    unsure: (text: string, others: readonly string[]) =>
      others.length === 0
        ? `${text}: không có trong sổ vào ngày đó`
        : `${text}: có thể là ${others.join('; ')}`,
    take: (organisations: number, members: number) =>
      organisations + members === 0
        ? 'Thêm vào cuộc'
        : `Thêm ${[
            organisations > 0 ? `${formatCount(organisations)} tổ chức` : '',
            members > 0 ? `${formatCount(members)} đảng viên` : '',
          ]
            .filter(Boolean)
            .join(', ')}`,
    added: (added: number, already: number) =>
      `Đã thêm ${formatCount(added)} đối tượng${already === 0 ? '' : `; ${formatCount(already)} đã có từ trước`}.`,
  },
  reportedForm: {
    title: 'Số liệu cấp dưới báo cáo',
    note: 'Chỉ ghi số lượng theo báo cáo, không có tên; trong số liệu luôn nói rõ phần này.',
    type: 'Loại đối tượng',
    orgType: 'Loại hình',
    anyType: 'Báo cáo không nói rõ',
    count: 'Số lượng',
    violations: 'Có vi phạm',
    toDiscipline: 'Phải kỷ luật',
    source: 'Văn bản báo cáo',
    sourceExample: 'Báo cáo số 12-BC/ĐU ngày 30/6/2026',
    sourceMissing: 'Chưa ghi văn bản báo cáo.',
    wrong: 'Số lượng từ 1 trở lên; có vi phạm không quá số lượng; phải kỷ luật không quá có vi phạm.',
    save: 'Ghi số liệu',
    saved: 'Đã ghi số liệu cấp dưới báo cáo.',
  },
  task: {
    title: 'Việc phải làm sau cuộc này',
    add: 'Giao việc',
    edit: (what: string) => `Sửa việc ${what}`,
    remove: (what: string) => `Bỏ việc ${what}`,
    empty: 'Không có việc nào phải làm.',
    who: 'Người, nơi làm',
    what: 'Việc phải làm',
    dueOn: 'Hạn',
    doneOn: 'Ngày làm xong',
    doneNote: 'Kết quả',
    doneNow: 'Chưa xong thì để trống.',
    missing: 'Chưa nhập.',
    needDay: 'Cần đủ ngày, tháng, năm.',
    save: 'Ghi việc',
    saved: 'Đã ghi việc phải làm; việc chưa xong có trong Việc cần làm khi phần này đang mở.',
    removed: 'Đã bỏ việc.',
    deeds: 'Sửa, bỏ',
  },
} as const;
