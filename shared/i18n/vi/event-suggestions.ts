export const eventSuggestionText = {
  citizenId: 'thẻ mẫu mới lấy số căn cước',
  cardCitation: 'Quy định 347-QĐ/TW ngày 08/8/2025; Hướng dẫn 38-HD/BTCTW ngày 29/9/2025',
} as const;
