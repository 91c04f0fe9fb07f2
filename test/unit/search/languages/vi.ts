import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Đặt lại mật khẩu', 'Chọn "Quên mật khẩu". Chúng tôi gửi một liên kết.', 'tôi quên mật khẩu thì làm sao'],
  ['Đổi địa chỉ email', 'Mở hồ sơ và nhập địa chỉ mới.', 'làm thế nào để đổi email'],
  ['Xóa tài khoản', 'Mọi dữ liệu của tài khoản bị xóa vĩnh viễn.', 'toi muon xoa tai khoan'],
  ['Hoàn tiền', 'Chúng tôi trả lại tiền trong năm ngày.', 'khi nào tôi được hoàn tiền'],
  ['Theo dõi bưu kiện', 'Mã vận đơn có trong tin nhắn gửi hàng.', 'bưu kiện của tôi ở đâu'],
  ['Tải hóa đơn', 'Mỗi hóa đơn là một tệp PDF.', 'tải hoá đơn pdf'],
  ['Đổi ngôn ngữ', 'Chọn ngôn ngữ của ứng dụng trong phần cài đặt.', 'ứng dụng có ngôn ngữ khác không'],
  ['Tắt thông báo', 'Thông báo đến trên điện thoại.', 'qua nhieu thong bao'],
  ['Xác thực hai bước', 'Quét mã QR bằng một ứng dụng.', 'bật xác thực hai bước'],
  ['Hủy gói đăng ký', 'Gói đăng ký kết thúc cùng tháng đã trả.', 'cách huỷ gói đăng ký'],
  ['Xuất ra Excel', 'Bảng được lưu thành tệp Excel.', 'xuất bảng ra excel'],
  ['Liên hệ hỗ trợ', 'Đội ngũ trả lời qua trò chuyện.', 'có trò chuyện với đội ngũ hỗ trợ không'],
];
