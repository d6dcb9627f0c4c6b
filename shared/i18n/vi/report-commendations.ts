/** Words of the report on commendations. */
export const commendationsReportText = {
  title: 'Khen thưởng',
  blocks: {
    forms: 'Theo hình thức và đối tượng trong kỳ',
    organisations: 'Khen thưởng tập thể',
    members: 'Khen thưởng cá nhân',
  },
  subjects: { organisations: 'Tập thể', members: 'Cá nhân' },
  distinct: {
    organisations: 'Số tập thể được khen (không tính trùng)',
    members: 'Số đảng viên được khen (không tính trùng)',
  },
  counted:
    'Tính theo ngày khen thưởng, mỗi tập thể hoặc cá nhân trong một quyết định là một lượt; tập thể và cá nhân không cộng vào nhau. Cờ chỉ tặng cho tập thể.',
  none: 'Trong kỳ không ghi khen thưởng nào.',
} as const;
