/**
 * Words that people and campaign builders put in `utm_medium` or `utm_source`, with spaces between, by
 * touchpoint in the order in which they are asked. A whole word of the value decides (`paid-social`,
 * `email_newsletter`).
 */
export const TOUCHPOINT_WORDS = {
  ads: `
    cpc ppc cpm cpv cpa cpp paid paidsearch paidsocial display banner ads ad adwords googleads sem
    retargeting remarketing programmatic sponsored boost native pmax shopping_ads advertising
    advert promoted tabligh tablighat تبلیغ تبلیغات yektanet tapsell kaprila sabavision adivery
    mediaad taboola outbrain criteo
  `,
  email: `
    email e-mail mail newsletter newsletters mailing mailchimp klaviyo sendgrid brevo mailerlite
    hubspot-email emarsys edm ایمیل خبرنامه khabarnameh khabarname
  `,
  messaging: `
    sms mms rcs telegram tg whatsapp wa messenger messaging messages viber line wechat discord
    slack signal bale eitaa rubika soroush splus igap payamak پیامک تلگرام واتساپ بله ایتا روبیکا
    سروش push webpush notification najva
  `,
  affiliate: `
    affiliate affiliates affiliation aff partner partners referral-program awin shareasale impact
    influencer influencers ambassador creator affilio admitad همکاری
  `,
  offline: `
    offline qr qrcode qr-code print flyer leaflet brochure catalog catalogue poster billboard
    instore in-store in_store shop-window pos packaging business-card businesscard fair expo
    exhibition tv radio magazine newspaper voucher receipt nfc signage بروشور کارت نمایشگاه
    فروشگاه حضوری
  `,
  ai: `
    ai llm chatgpt openai perplexity gemini bard copilot claude deepseek grok mistral
  `,
  marketplace: `
    marketplace marketplaces torob emalls divar basalam digikala sheypoor esam amazon ebay etsy
    aliexpress snappshop price-comparison comparison ترب ایمالز دیوار باسلام
  `,
  social: `
    social social-network social-media socialmedia sm smm instagram ig insta facebook fb meta
    twitter x linkedin pinterest reddit youtube tiktok snapchat threads bluesky mastodon vk weibo
    aparat virgool ninisite story stories bio reel reels post linkinbio linktree اینستاگرام آپارات
    استوری
  `,
  search: `
    organic search seo google bing duckduckgo yandex baidu ecosia brave gmb gbp google-my-business
    googlemybusiness maps zarebin gerdoo گوگل
  `,
  referral: `
    referral referrer link backlink guest-post guestpost pr blog partner-site reportage رپورتاژ
  `,
};
