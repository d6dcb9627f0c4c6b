/** Titles and filters of the system's file dialogs. */
export const fileDialogText = {
  rosters: 'Danh sách (Excel, CSV)',
  allFiles: 'Mọi tệp',
  photos: 'Ảnh 3×4 (JPG, PNG)',
  workbook: 'Tệp Excel',
  pdf: 'Tệp PDF',
  pickRoster: 'Chọn tệp danh sách đảng viên',
  pickPhoto: 'Chọn ảnh 3×4',
  pickFolder: 'Chọn thư mục dữ liệu',
  save: 'Lưu tệp',
} as const;
