import type { Pages } from './pages.ts';

/** The usual names of pages in shops and studios of Europe; WooCommerce translates its own. */
export const otherLanguages: Pages = {
  article: `
    /aktuelles/neue-sorten /de/ratgeber/kaffee-richtig-mahlen /actualites /es/noticias/cosecha
  `,
  portfolio: `
    /projekte /projekte/haus-am-see /realisations /referenzen /proyectos/casa-blanca
  `,
  category: `
    /boutique /sklep /tienda /winkel /produkt-kategorie/gruener-tee
    /categorie-produit/bougies/page/2 /categoria-producto/naranjas /productcategorie/koffiebonen
    /kategoria-produktu/herbata /urun-kategori/kahve /leistungen /servicios
  `,
  search: `
    /suche /fr/recherche
  `,
  product: `
    /produkt/kontakt-mikrofon /produit/savon-lavande /producto/aceite-facial /urun/etiyopya
    /sklep/produkt/kubek /prodotto/olio-nuovo
  `,
  pricing: `
    /preise /tarifs /de/preise/marketing /precios
  `,
  about: `
    /de/pages/uber-uns /ueber-uns /fr/pages/a-propos /nl/pages/over-ons /quienes-somos /o-nas
    /hakkimizda /chi-siamo /content/sobre-nosotros
  `,
  faq: `
    /de/pages/haufige-fragen /preguntas-frecuentes /veelgestelde-vragen
  `,
  contact: `
    /kontakt /de/pages/kontakt /fr/nous-contacter /contacto /contatti /iletisim
  `,
  reviews: `
    /bewertungen /avis /opiniones
  `,
  policy: `
    /agb /datenschutz /widerrufsbelehrung /versand /cgv /conditions-generales-de-vente
    /fr/pages/livraison-et-retours /mentions-legales /envios /regulamin /dostavka-i-oplata
  `,
  cart: `
    /warenkorb /fr/panier /carrito /carrello /koszyk /winkelwagen /sepet /carrinho
  `,
  checkout: `
    /kasse /commande /finalizar-compra /afrekenen /odeme
  `,
  order: `
    /commande/commande-recue/22190
  `,
  account: `
    /mein-konto /mon-compte /mi-cuenta /moje-konto /hesabim
  `,
  tracking: `
    /sendungsverfolgung /siparis-takip
  `,
  other: `
    /grand-prix-monza /boutique-hotel /el-camino /la-sportiva /de-longhi
  `,
};
