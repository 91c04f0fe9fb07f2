import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Mengatur ulang kata sandi', 'Pilih "Lupa kata sandi". Kami mengirim tautan.', 'saya lupa kata sandi'],
  ['Mengubah alamat email', 'Buka profil dan isi alamat baru.', 'bagaimana cara mengubah email saya'],
  ['Menghapus akun', 'Semua data akun dihapus selamanya.', 'ingin hapus akun'],
  ['Pengembalian dana', 'Kami mengembalikan dana dalam lima hari.', 'kapan dana saya dikembalikan'],
  ['Melacak paket', 'Nomor resi ada di pesan pengiriman.', 'di mana paket saya'],
  ['Mengunduh faktur', 'Setiap faktur adalah berkas PDF.', 'unduh faktur pdf'],
  ['Mengganti bahasa', 'Pilih bahasa aplikasi di pengaturan.', 'apakah aplikasi tersedia dalam bahasa lain'],
  ['Mematikan notifikasi', 'Notifikasi datang ke telepon.', 'terlalu banyak notifikasi'],
  ['Verifikasi dua langkah', 'Pindai kode QR dengan aplikasi.', 'mengaktifkan verifikasi dua langkah'],
  ['Membatalkan langganan', 'Langganan berakhir bersama bulan yang dibayar.', 'cara batalkan langganan'],
  ['Ekspor ke Excel', 'Tabel disimpan sebagai berkas Excel.', 'ekspor tabel ke excel'],
  ['Menghubungi dukungan', 'Tim kami menjawab lewat obrolan.', 'apakah ada obrolan dengan tim'],
];
