import type { Field } from './fields.ts';

/**
 * What exports call their columns, by field, in the languages that exports come in. Latin words stand without accents and in
 * lower case, as `headerTokens` gives them; phrases are joined by `_`. The first of a field are the ones that say it best.
 */
export const vocabulary: Readonly<Record<Exclude<Field, 'details'>, string>> = {
  text: `text review_text feedback_text comment_text comment comments review reviews feedback verbatim content body message description
    opinion opinions verified_reviews raw selftext transcript remarks remark details suggestion suggestions complaint note notes quote snippet
    what_customer_said open_ended_response free_text freitext kommentar kommentare rueckmeldung ruckmeldung bewertungstext bewertung beschreibung
    nachricht inhalt commentaire commentaires avis explication explications texte contenu remarque comentario comentarios resena valoracion
    mensaje mensagem texto descripcion descricao depoimento avaliacao opinia opinie komentarz tresc tekst commento commenti recensione testo
    descrizione messaggio opmerking opmerkingen beoordeling toelichting bericht anmeldelse kommentarer omdome recension recensie palaute yorum yorumlar gorus mesaj ulasan noi_dung binh_luan opis відгук รีวิว ความคิดเห็น
    komentar отзыв отзывы комментарии комментарий текст сообщение описание 댓글 내용 리뷰 의견 후기 본문 コメント レビュー 口コミ 本文 内容 感想
    评论 评论内容 内容 反馈 意见 点评 留言 評論 تعليق نص مراجعة`,
  title: `title review_title subject summary headline subject_line topic_title raw_subject post_title betreff titel uberschrift
    titre objet titulo assunto asunto oggetto titolo onderwerp emne amne tytul temat tema baslik konu 제목 タイトル 件名 标题 標題 заголовок عنوان`,
  id: `id review_id feedback_id ticket_id response_id responseid respondentid respondent_id conversation_id case_number case_id
    ticket_number issue_key issue_id post_id comment_id message_id submission_id record_id survey_id entry_id external_id answer_id
    uuid guid key number nr no num # identifier antwort_id token id_avaliacao id_resposta id_respuesta id_reponse numero 번호 番号 编号 номер`,
  date: `date datetime created_at created review_date created_date creation_date ts date_created submit_date submitted_at submitted
    submission_date submitted_on review_submit_date_and_time response_date recorded_date recordeddate timestamp time posted_at date_posted
    published_at published publish_date posted received_at received sent_at said_at occurred_at opened_at date_added at datum
    zeitstempel erstellt erstellt_am erstelldatum eingangsdatum uhrzeit zeit date_de_creation cree_le horodateur date_creation fecha
    fecha_creacion marca_temporal creado data data_avaliacao data_criacao carimbo_de_data_hora criado_em criado informazioni_cronologiche
    data_creazione tijdstempel aangemaakt datum_tijd dato oprettet opprettet tidspunkt skapad tidsstampel tarih data_utworzenia
    날짜 일시 작성일 등록일 日付 日時 投稿日 作成日 评论时间 时间 日期 创建时间 時間 дата время تاريخ`,
  rating: `nps nps_score overall_rating overall star_rating rating score stars star note_globale nota_geral csat csat_score satisfaction_score
    satisfaction satisfaction_rating sentiment polarity liked conversation_rating recommend recommend_score likelihood_to_recommend
    weiterempfehlst weiterempfehlen weiterempfehlung empfehlen recommander recommanderiez recomendar recomendaria recomendacion
    consiglieresti raccomandare aanbevelen anbefale rekommendera polecic
    bewertung bewerten zufriedenheit zufrieden sterne punktzahl note notation etoiles nota calificacion valoracion puntuacion estrellas
    avaliacao pontuacao estrelas valutazione voto punteggio stelle cijfer waardering score_nps vurdering karakter betyg arvosana ocena puan
    평점 별점 점수 評価 星 スコア 评分 星级 评分星级 оценка рейтинг تقييم rate label etykieta class target
    ces ces_score effort_score customer_effort_score thumbs thumb thumbs_rating`,
  customer: `customer_name reviewer_name user_name username profile_name author_name display_name full_name contact_name requester_name
    customer reviewer user user_login login author requester respondent contact client creator created_by submitter nickname name participant member
    respondent_email customer_email user_email requester_email author_email recipient_email email_address email e_mail requester_id
    customer_id user_id userid author_id contact_id network_id visitor_id person
    kunde kundenname nutzer benutzer benutzername verfasser autor auteur nom nom_du_client pseudo utilisateur cliente nombre
    nombre_del_cliente usuario nome nome_do_cliente utente autore klant gebruiker naam kunde_navn navn bruger bruker forfatter namn kund
    anvandare klient uzytkownik imie musteri kullanici nume 작성자 이름 닉네임 아이디 고객 고객명 氏名 名前 ニックネーム ユーザー 顧客 用户 用户名 昵称 客户 姓名 作者 名称
    пользователь автор имя клиент العميل اسم`,
  account: `account_name account company_name company organization_name organisation_name organization organisation organization_id
    org_name org requester_org customer_company account_id company_id workspace_name firma firmenname unternehmen organisationsname entreprise
    societe organisme empresa compania organizacion organizacao azienda societa bedrijf organisatie virksomhed foretag firmy
    회사 회사명 会社 会社名 企業 公司 企业 компания организация شركة`,
  segment: `segment customer_segment account_segment segment_name tier plan_tier customer_tier customer_type account_type company_size
    industry market kundensegment branche segmento segment_client secteur segmentti 세그먼트 セグメント 客户类型 сегмент`,
  plan: `plan plan_name subscription subscription_plan subscription_type pricing_plan license licence edition abo abonnement tarif forfait
    suscripcion assinatura abbonamento plano 요금제 プラン 套餐 тариф`,
  arr: `arr annual_recurring_revenue arr_usd acv annual_contract_value contract_value annual_revenue annual_value mrr
    monthly_recurring_revenue mrr_usd monthly_revenue jahresumsatz`,
  signal: `signal signal_kind feedback_type request_type ticket_type issue_type type kind feedback_kind nature typ art tipo type_de_retour
    soort rodzaj 유형 種別 类型 тип sinyal`,
  area: `area product_area product_name product component module feature domain app app_name feature_area department service topic_area
    category bereich produkt modul kategorie produit categorie producto categoria produto prodotto onderdeel omrade kategori
    제품 카테고리 製品 カテゴリ 产品 类别 категория продукт`,
  tags: `tags tag labels keywords topics_tags etiketten schlagworte stichworte mots_cles etiquettes etiquetas palabras_clave tag_list
    etichette trefwoorden etiketter emneord avainsanat etykiety 태그 タグ 标签 теги`,
  theme: `theme themes theme_name topic topics thema themen theme_principal tema_principal sujet hovedtema 주제 テーマ 主题 тема موضوع`,
  moment: `moment journey_moment journey_step touchpoint journey_stage customer_journey_stage moment_of_truth kontaktpunkt
    point_de_contact punto_de_contacto`,
  source: `source data_source source_name feedback_source source_system platform store review_source quelle plattform plateforme fuente
    plataforma fonte piattaforma bron kilde kalla zrodlo 출처 情報源 来源 источник`,
  channel: `channel via_channel feedback_channel contact_channel distribution_channel distributionchannel medium via source_type
    delivered_as kanal canal canale kanaal 채널 チャネル 渠道 канал`,
  language: `language reviewer_language user_language userlanguage review_language lang locale language_code sprache langue idioma
    lingua taal sprog sprak kieli jezyk dil 언어 言語 语言 язык`,
  url: `html_url web_link url link review_link permalink review_url ticket_url source_url post_url discussion_url web_url href lien enlace collegamento 링크
    リンク 链接 ссылка`,
};
