import type { Pages } from './pages.ts';

/** Persian written with Latin letters, as shops spell it. */
export const latinPersian: Pages = {
  about: `
    /darbare-ma /darbareh-ma /darbarehye-ma /darbareye-ma /darbare_ma /darbarema /dar-bare-ma
    /fa/darbare-ma /Darbare-Ma /darbare-man
  `,
  contact: `
    /tamas-ba-ma /tamasbama /tamas_ba_ma /tamaas-ba-ma /ertebat-ba-ma /tamas
  `,
  portfolio: `
    /nemoone-kar /nemune-kar /nemoneh-kar /nemooneh-kar /nemone-kar-ha /nemunekar
    /nemoone-karha /nemune-kar-haye-ma /nemoone-kar/site-foroushgahi /proje-ha /nemoonekarha
  `,
  cart: `
    /sabad-kharid /sabadkharid /sabad_kharid /sabade-kharid /fa/sabad-kharid
  `,
  pricing: `
    /gheymat /qeymat /gheimat /gheymat-ha /gheymatha /tarefe /tarefe-ha /list-gheymat
    /liste-gheymat
  `,
  faq: `
    /soalat-motadavel /soalat-motedavel /soalate-motadavel /soalaat-motadavel
    /porsesh-haye-motadavel /soalat_motadavel /soal-haye-motadavel
  `,
  guide: `
    /rahnamaye-kharid /rahnama-kharid /rahnamaye-size /rahnama /rahnamaye-entekhab
  `,
  checkout: `
    /tasviye-hesab /tasvie-hesab /tasvieh-hesab /pardakht /sabt-sefaresh
  `,
  order: `
    /faktor /faktor/1234 /pardakht-movafagh /faktor-kharid /pardakht/movafagh
  `,
  category: `
    /forushgah /foroushgah /forooshgah /mahsulat /mahsoolat /mahsoulat /daste-bandi/sofal
    /dastebandi /khadamat
  `,
  product: `
    /mahsool/mug /mahsul/mug /mahsulat/mug-abi /foroushgah/farsh /khadamat/tarahi-site
  `,
  article: `
    /maghalat /maghaleh/farsh /akhbar /majale /weblog /maghalat/gheymat-gozari /amoozesh
  `,
  policy: `
    /ghavanin /ghavanin-va-moghararat /harim-khosoosi /harim-khososi /sharayet-estefade
    /bazgasht-kala /garanti /zemanat /shive-ersal /ersal-va-bazgasht
  `,
  tracking: `
    /peygiri-sefaresh /peigiri-sefaresh /rahgiri-sefaresh /peygiri /peygiri-sefareshat
  `,
  account: `
    /hesab-karbari /hesabe-karbari /vorood /vorud /sabtnam /sabt-nam /ozviat /hesab-man
    /sefareshat-man /alaghe-mandi-ha /panel-karbari
  `,
  rewards: `
    /bashgah-moshtarian /bashgahe-moshtarian /bashgah-moshtariyan
  `,
  survey: `
    /nazar-sanji /nazarsanji /bazkhord
  `,
  compare: `
    /moghayese /moghayeseh /moqayese /moghayese-mahsulat
  `,
  support: `
    /poshtibani /poshtibaani
  `,
  reviews: `
    /nazarat /nazarat-moshtarian /nazarate-moshtarian
  `,
  search: `
    /jostojoo /jostoju /jostejoo
  `,
  demo: `
    /darkhast-demo /demo
  `,
  docs: `
    /mostanadat
  `,
  landing: `
    /kampain/norooz /jashnvareh-nowruz
  `,
  other: `
    /farsh-dastbaf /estekhdam /hamkari-ba-ma /items-team-times-timelapse /teams-players
  `,
};
