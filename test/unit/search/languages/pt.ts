import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Redefinir a senha', 'Clique em «Esqueci a senha». Enviamos um link.', 'esqueci minha senha'],
  ['Alterar o e-mail', 'Abra o seu perfil e escreva o novo endereço.', 'como alterar meu email'],
  ['Excluir a conta', 'Todos os dados da conta são apagados para sempre.', 'quero excluir minha conta'],
  ['Reembolsos', 'Devolvemos o dinheiro em cinco dias.', 'quando recebo o reembolso'],
  ['Rastrear uma encomenda', 'O código de rastreio está na mensagem de envio.', 'onde está minha encomenda'],
  ['Baixar faturas', 'Cada fatura é um arquivo PDF.', 'baixar fatura em pdf'],
  ['Mudar o idioma', 'Escolha o idioma do aplicativo nas configurações.', 'o aplicativo funciona em outro idioma?'],
  ['Desativar notificações', 'As notificações chegam ao telefone.', 'notificacoes demais'],
  ['Verificação em duas etapas', 'Leia o código QR com um aplicativo.', 'ativar a verificação em duas etapas'],
  ['Cancelar uma assinatura', 'A assinatura termina com o mês pago.', 'como cancelo minha assinatura'],
  ['Exportar para Excel', 'As tabelas são exportadas como arquivos do Excel.', 'exportação de tabelas para excel'],
  ['Falar com o suporte', 'A nossa equipe responde nos dias úteis por chat.', 'existe chat com o suporte'],
];
