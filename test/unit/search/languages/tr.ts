import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Şifre sıfırlama', '«Şifremi unuttum» seçeneğine basın. Bir bağlantı göndeririz.', 'şifremi unuttum ne yapmalıyım'],
  ['E-posta adresini değiştirme', 'Profilinizi açın ve yeni adresi yazın.', 'e-posta adresimi nasıl değiştirebilirim'],
  ['Hesabı silme', 'Hesabın bütün verileri kalıcı olarak silinir.', 'hesabımı silmek istiyorum'],
  ['Para iadesi', 'Parayı beş gün içinde iade ederiz.', 'param ne zaman iade edilir'],
  ['Kargo takibi', 'Takip numarası gönderi mesajındadır.', 'kargom nerede'],
  ['Faturaları indirme', 'Her fatura bir PDF dosyasıdır.', 'faturayı pdf olarak indirmek'],
  ['Dil değiştirme', 'Uygulamanın dilini ayarlarda seçin.', 'uygulama başka dilde kullanılabilir mi'],
  ['Bildirimleri kapatma', 'Bildirimler telefona gelir.', 'çok fazla bildirim'],
  ['İki adımlı doğrulama', 'QR kodunu bir uygulamayla tarayın.', 'iki adımlı doğrulamayı açmak'],
  ['Aboneliği iptal etme', 'Abonelik ödenen ayın sonunda biter.', 'aboneliğimi nasıl iptal ederim'],
  ['Excel dosyasına aktarın', 'Tablolar Excel için kaydedilir.', "Excel'e aktarma"],
  ['Destek ekibi', 'Ekibimiz iş günlerinde sohbetle yanıt verir.', 'destek ekibiyle sohbet var mı'],
];
