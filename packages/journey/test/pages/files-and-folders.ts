import type { Pages } from './pages.ts';

/** The file that a folder shows, folders that hold help, categories marked by their ending, and Persian phrases read as a whole. */
export const filesAndFolders: Pages = {
  home: `
    /index.html /en/index.html /home/index
  `,
  category: `
    /shop/index.php /products/index.html /shop/home /women/tops-women.html /gear.html
    /furniture/sofas-c413892.html /Pants-C27.aspx /magazine-racks-c54781
    /product-category/games/consoles-ps5 /shop/leather-wallets /shop/womens-shoes
    /products/bestsellers /programs /procedures /accommodation /specialties /takhfif-vizhe /pishnahad-vizhe
  `,
  product: `
    /shop/leather-wallet /radiant-tee.html /women/breathe-tank.html /programs/mba /specialties/cardiology
    /procedures/rhinoplasty /use-cases/onboarding /products/pricing-guns /product/pricing-stickers
  `,
  pricing: `
    /product/pricing /products/crm/pricing
  `,
  about: `
    /about/index.html /پزشکان-ما
  `,
  article: `
    /glossary/churn /publications/tax-update /سئو-چیست-و-چه-کاربردی-دارد
    /تفاوت-چرم-طبیعی-با-مصنوعی-چیست
  `,
  guide: `
    /skin-quiz /pages/foundation-shade-quiz /guide/buying /shoppingGuide
  `,
  faq: `
    /faq/Default.aspx /guide/faq /پاسخ-به-پرسش-های-متداول /soalate-rayej
  `,
  policy: `
    /guide/refund-policy /guides/shipping /راهنما/شرایط-بازگشت-کالا /warranty-claims
    /notice-of-privacy-practices
  `,
  contact: `
    /find-our-store /find-a-clinic /find-us /storelocator /store-locations /talk-to-an-expert
    /request-an-appointment /appointments /reservations /moshavere-rayegan /رزرو-نوبت
    
  `,
  docs: `
    /دانلود-دفترچه-راهنما
  `,
  account: `
    /فراموشی-کلمه-عبور /كلمه-عبور /بازیابی-رمز /تغییر-رمز-عبور /faramooshi-ramz-obur /لیست-مورد-علاقه
    /morede-alaqe /vorood-sabtnam /vorud-be-sayt
  `,
  order: `
    /سفارش-شما-با-موفقیت-ثبت-شد /پرداخت-شما-موفق-بود /pardakht-movaffagh /resid-pardakht /خرید-با-موفقیت-انجام-شد
  `,
  checkout: `
    /پرداخت-ناموفق
  `,
  portfolio: `
    /galeri-tasavir
  `,
  other: `
    /become-a-vendor /partners/become-a-reseller /رمز-ارز /کفش-قرمز /find-joy /find-used-cars
  `,
};
