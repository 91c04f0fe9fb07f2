import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Restablecer la contraseña', 'Pulse «He olvidado la contraseña». Enviamos un enlace.', 'he olvidado mi contraseña'],
  ['Cambiar el correo electrónico', 'Abra su perfil y escriba la nueva dirección.', '¿cómo cambio mi correo?'],
  ['Eliminar la cuenta', 'Todos los datos de la cuenta se borran para siempre.', 'quiero borrar mi cuenta'],
  ['Reembolsos', 'Devolvemos el dinero en cinco días.', 'cuándo me devuelven el dinero'],
  ['Rastrear un paquete', 'El número de seguimiento está en el mensaje de envío.', 'dónde está mi paquete'],
  ['Descargar facturas', 'Cada factura es un archivo PDF.', 'descargar una factura en pdf'],
  [
    'Cambiar el idioma',
    'Elija el idioma de la aplicación en los ajustes.',
    'se puede usar la aplicación en otro idioma',
  ],
  ['Desactivar las notificaciones', 'Las notificaciones llegan al teléfono.', 'demasiadas notificaciones'],
  [
    'Verificación en dos pasos',
    'Escanee el código QR con una aplicación.',
    'como activar la verificacion en dos pasos',
  ],
  ['Cancelar una suscripción', 'La suscripción termina con el mes pagado.', 'cancelar mi suscripcion'],
  ['Exportar a Excel', 'Las tablas se exportan como archivos de Excel.', 'exportar tablas a excel'],
  [
    'Contactar con soporte',
    'Nuestro equipo responde los días laborables por chat.',
    'hay un chat con el equipo de soporte',
  ],
];
