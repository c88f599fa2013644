-- What no code may break. Kept apart from the migrations and put back after every one, compared
-- at every start: see guards.sqlite.sql, which says the same under the same names.

-- Refuses under the name of the trigger that calls it.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'guard:%', TG_NAME;
END
$$;

-- ── The book is only ever added to ─────────────────────────────────────────

CREATE TRIGGER "Entry_no_update" BEFORE UPDATE ON "Entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Entry_no_delete" BEFORE DELETE ON "Entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Entry_no_truncate" BEFORE TRUNCATE ON "Entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "StockMove_no_update" BEFORE UPDATE ON "StockMove"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "StockMove_no_delete" BEFORE DELETE ON "StockMove"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "StockMove_no_truncate" BEFORE TRUNCATE ON "StockMove"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "RedemptionLine_no_update" BEFORE UPDATE ON "RedemptionLine"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedemptionLine_no_delete" BEFORE DELETE ON "RedemptionLine"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedemptionLine_no_truncate" BEFORE TRUNCATE ON "RedemptionLine"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "RedList_no_update" BEFORE UPDATE ON "RedList"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedList_no_delete" BEFORE DELETE ON "RedList"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedList_no_truncate" BEFORE TRUNCATE ON "RedList"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "RedListPlace_no_update" BEFORE UPDATE ON "RedListPlace"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedListPlace_no_delete" BEFORE DELETE ON "RedListPlace"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RedListPlace_no_truncate" BEFORE TRUNCATE ON "RedListPlace"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "RuleVersion_no_update" BEFORE UPDATE ON "RuleVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RuleVersion_no_delete" BEFORE DELETE ON "RuleVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "RuleVersion_no_truncate" BEFORE TRUNCATE ON "RuleVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "ClaimScore_no_update" BEFORE UPDATE ON "ClaimScore"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ClaimScore_no_delete" BEFORE DELETE ON "ClaimScore"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ClaimScore_no_truncate" BEFORE TRUNCATE ON "ClaimScore"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Trace_no_update" BEFORE UPDATE ON "Trace"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Trace_no_delete" BEFORE DELETE ON "Trace"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Trace_no_truncate" BEFORE TRUNCATE ON "Trace"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "HouseholdChange_no_update" BEFORE UPDATE ON "HouseholdChange"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "HouseholdChange_no_delete" BEFORE DELETE ON "HouseholdChange"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "HouseholdChange_no_truncate" BEFORE TRUNCATE ON "HouseholdChange"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "PriceChange_no_update" BEFORE UPDATE ON "PriceChange"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PriceChange_no_delete" BEFORE DELETE ON "PriceChange"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PriceChange_no_truncate" BEFORE TRUNCATE ON "PriceChange"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "VoidCard_no_update" BEFORE UPDATE ON "VoidCard"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "VoidCard_no_delete" BEFORE DELETE ON "VoidCard"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "VoidCard_no_truncate" BEFORE TRUNCATE ON "VoidCard"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "MonthName_no_update" BEFORE UPDATE ON "MonthName"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MonthName_no_delete" BEFORE DELETE ON "MonthName"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MonthName_no_truncate" BEFORE TRUNCATE ON "MonthName"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Award_no_update" BEFORE UPDATE ON "Award"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Award_no_delete" BEFORE DELETE ON "Award"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Award_no_truncate" BEFORE TRUNCATE ON "Award"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "WishStep_no_update" BEFORE UPDATE ON "WishStep"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "WishStep_no_delete" BEFORE DELETE ON "WishStep"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "WishStep_no_truncate" BEFORE TRUNCATE ON "WishStep"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "BoxOpening_no_update" BEFORE UPDATE ON "BoxOpening"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "BoxOpening_no_delete" BEFORE DELETE ON "BoxOpening"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "BoxOpening_no_truncate" BEFORE TRUNCATE ON "BoxOpening"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Month_sealed" BEFORE UPDATE ON "Month"
  FOR EACH ROW WHEN (OLD."state" = 'SEALED') EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Month_no_delete" BEFORE DELETE ON "Month"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Month_no_truncate" BEFORE TRUNCATE ON "Month"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Reminder_no_update" BEFORE UPDATE ON "Reminder"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Reminder_no_delete" BEFORE DELETE ON "Reminder"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Reminder_no_truncate" BEFORE TRUNCATE ON "Reminder"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "MeetingPerson_no_update" BEFORE UPDATE ON "MeetingPerson"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MeetingPerson_no_delete" BEFORE DELETE ON "MeetingPerson"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MeetingPerson_no_truncate" BEFORE TRUNCATE ON "MeetingPerson"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "MeetingClaim_confirmed" BEFORE UPDATE ON "MeetingClaim"
  FOR EACH ROW WHEN (OLD."confirmedById" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MeetingClaim_no_delete" BEFORE DELETE ON "MeetingClaim"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MeetingClaim_no_truncate" BEFORE TRUNCATE ON "MeetingClaim"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Notice_sealed" BEFORE UPDATE ON "Notice"
  FOR EACH ROW WHEN (OLD."sealedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Notice_as_posted" BEFORE UPDATE OF "villageId", "firstMonth", "lastMonth", "days",
  "postedOn", "objectUntil", "lastSeq", "draftCode", "leftWaiting", "postedById", "postedAt"
  ON "Notice" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Notice_no_delete" BEFORE DELETE ON "Notice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Notice_no_truncate" BEFORE TRUNCATE ON "Notice"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Objection_answered" BEFORE UPDATE ON "Objection"
  FOR EACH ROW WHEN (OLD."answeredAt" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Objection_as_raised" BEFORE UPDATE OF "villageId", "entryId", "householdId",
  "origin", "cameBy", "raisedOn", "text", "recordedById", "raisedAt" ON "Objection"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Objection_no_delete" BEFORE DELETE ON "Objection"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Objection_no_truncate" BEFORE TRUNCATE ON "Objection"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Into a sealed month comes nothing, into one on notice only what an upheld objection reverses.
-- Asked once per statement, however many lines it adds.
CREATE FUNCTION "refuse_closed_month"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "added" e
    JOIN "Month" m ON m."villageId" = e."villageId" AND m."month" = e."countsIn"
    WHERE m."state" = 'SEALED' OR e."kind" <> 'REVERSAL')
  THEN RAISE EXCEPTION 'guard:%', TG_NAME;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Entry_month_open" AFTER INSERT ON "Entry" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_closed_month"();

-- ── What has a history is archived, never deleted ──────────────────────────

CREATE TRIGGER "Village_no_delete" BEFORE DELETE ON "Village"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Village_no_truncate" BEFORE TRUNCATE ON "Village"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Household_no_delete" BEFORE DELETE ON "Household"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Household_no_truncate" BEFORE TRUNCATE ON "Household"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Member_no_delete" BEFORE DELETE ON "Member"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Member_no_truncate" BEFORE TRUNCATE ON "Member"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Staff_no_delete" BEFORE DELETE ON "Staff"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Staff_no_truncate" BEFORE TRUNCATE ON "Staff"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Rule_no_delete" BEFORE DELETE ON "Rule"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Rule_no_truncate" BEFORE TRUNCATE ON "Rule"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Batch_no_delete" BEFORE DELETE ON "Batch"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Batch_no_truncate" BEFORE TRUNCATE ON "Batch"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Batch_withdrawn_once" BEFORE UPDATE ON "Batch"
  FOR EACH ROW WHEN (OLD."withdrawnAt" IS NOT NULL
    AND (NEW."withdrawnAt", NEW."withdrawnById", NEW."withdrawReason")
      IS DISTINCT FROM (OLD."withdrawnAt", OLD."withdrawnById", OLD."withdrawReason"))
  EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Claim_no_delete" BEFORE DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Claim_no_truncate" BEFORE TRUNCATE ON "Claim"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Photo_no_delete" BEFORE DELETE ON "Photo"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Photo_no_truncate" BEFORE TRUNCATE ON "Photo"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Meeting_no_delete" BEFORE DELETE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Meeting_no_truncate" BEFORE TRUNCATE ON "Meeting"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Import_no_delete" BEFORE DELETE ON "Import"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Import_no_truncate" BEFORE TRUNCATE ON "Import"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "ImportLine_no_delete" BEFORE DELETE ON "ImportLine"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ImportLine_no_truncate" BEFORE TRUNCATE ON "ImportLine"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Activity_no_delete" BEFORE DELETE ON "Activity"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Activity_no_truncate" BEFORE TRUNCATE ON "Activity"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "SignIn_no_delete" BEFORE DELETE ON "SignIn"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "SignIn_no_truncate" BEFORE TRUNCATE ON "SignIn"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Good_no_delete" BEFORE DELETE ON "Good"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Good_no_truncate" BEFORE TRUNCATE ON "Good"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A plan that was a mistake may go; what was ever opened stays.
CREATE TRIGGER "Window_no_delete" BEFORE DELETE ON "Window"
  FOR EACH ROW WHEN (OLD."state" <> 'PLANNED' OR OLD."openedAt" IS NOT NULL)
  EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Window_no_truncate" BEFORE TRUNCATE ON "Window"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Redemption_no_delete" BEFORE DELETE ON "Redemption"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Redemption_no_truncate" BEFORE TRUNCATE ON "Redemption"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Shortage_no_delete" BEFORE DELETE ON "Shortage"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Shortage_no_truncate" BEFORE TRUNCATE ON "Shortage"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Expiry_no_delete" BEFORE DELETE ON "Expiry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Expiry_no_truncate" BEFORE TRUNCATE ON "Expiry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Honour_no_delete" BEFORE DELETE ON "Honour"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Honour_no_truncate" BEFORE TRUNCATE ON "Honour"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "HonourDecision_no_delete" BEFORE DELETE ON "HonourDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "HonourDecision_no_truncate" BEFORE TRUNCATE ON "HonourDecision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Wish_no_delete" BEFORE DELETE ON "Wish"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Wish_no_truncate" BEFORE TRUNCATE ON "Wish"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Announcement_no_delete" BEFORE DELETE ON "Announcement"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Announcement_no_truncate" BEFORE TRUNCATE ON "Announcement"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What was said stays as it was said; which good it stands for is found out later.
CREATE TRIGGER "Wish_as_said" BEFORE UPDATE OF "villageId", "kind", "text", "goodName", "householdId",
  "origin", "openingId", "saidOn", "recordedById", "recordedAt" ON "Wish"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "HonourDecision_as_decided" BEFORE UPDATE OF "villageId", "honourId", "honourName",
  "year", "decidedOn", "present", "passedOver", "recordedById", "recordedAt" ON "HonourDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "HonourDecision_withdrawn_once" BEFORE UPDATE ON "HonourDecision"
  FOR EACH ROW WHEN (OLD."withdrawnAt" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Announcement_as_posted" BEFORE UPDATE OF "villageId", "title", "text", "showsFrom",
  "postedById", "postedAt" ON "Announcement"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What expired has expired.
CREATE TRIGGER "Expiry_done" BEFORE UPDATE ON "Expiry"
  FOR EACH ROW WHEN (OLD."doneAt" IS NOT NULL) EXECUTE FUNCTION "refuse_change"();

-- ── Evidence stays what it was; it can only be marked as removed, once ─────

CREATE TRIGGER "Photo_kept" BEFORE UPDATE ON "Photo"
  FOR EACH ROW WHEN (OLD."removedAt" IS NOT NULL
    OR (OLD."id", OLD."villageId", OLD."hash", OLD."bytes", OLD."width", OLD."height",
        OLD."batchId", OLD."meetingId", OLD."noticeId", OLD."goodId", OLD."windowId",
        OLD."addedById", OLD."addedAt")
      IS DISTINCT FROM
       (NEW."id", NEW."villageId", NEW."hash", NEW."bytes", NEW."width", NEW."height",
        NEW."batchId", NEW."meetingId", NEW."noticeId", NEW."goodId", NEW."windowId",
        NEW."addedById", NEW."addedAt"))
  EXECUTE FUNCTION "refuse_change"();

-- ── What took place is not planned anew, and a sign-in is undone at most once ──

CREATE TRIGGER "Activity_over" BEFORE UPDATE ON "Activity"
  FOR EACH ROW WHEN (OLD."state" <> 'PLANNED') EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "SignIn_kept" BEFORE UPDATE ON "SignIn"
  FOR EACH ROW WHEN (OLD."undoneAt" IS NOT NULL
    OR (OLD."id", OLD."villageId", OLD."activityId", OLD."householdId", OLD."signedInById", OLD."signedInAt")
      IS DISTINCT FROM
       (NEW."id", NEW."villageId", NEW."activityId", NEW."householdId", NEW."signedInById", NEW."signedInAt"))
  EXECUTE FUNCTION "refuse_change"();

-- ── One head per household ─────────────────────────────────────────────────

CREATE UNIQUE INDEX "Member_villageId_householdId_key" ON "Member"("villageId", "householdId")
  WHERE "head";

-- ── One unanswered objection per line, one notice at a time ────────────────

CREATE UNIQUE INDEX "Objection_villageId_entryId_key" ON "Objection"("villageId", "entryId")
  WHERE "answeredAt" IS NULL;

CREATE UNIQUE INDEX "Notice_villageId_key" ON "Notice"("villageId") WHERE "sealedAt" IS NULL;

-- ── Signs and ranges ───────────────────────────────────────────────────────

ALTER TABLE "Entry"
  ADD CONSTRAINT "Entry_points_range" CHECK ("points" <> 0 AND "points" BETWEEN -100000 AND 100000),
  ADD CONSTRAINT "Entry_earn_list" CHECK ("kind" <> 'EARN'
    OR ("list" IS NOT NULL AND ("list" = 'DEDUCTION') = ("points" < 0))),
  ADD CONSTRAINT "Entry_kind_sign" CHECK (CASE
    WHEN "kind" IN ('REDEEM', 'EXPIRE') THEN "points" < 0
    WHEN "kind" = 'REFUND' THEN "points" > 0
    ELSE true END),
  ADD CONSTRAINT "Entry_kind_sums" CHECK ("kind" NOT IN ('REDEEM', 'REFUND', 'EXPIRE', 'TRANSFER')
    OR ("spendable" AND NOT "ranks")),
  ADD CONSTRAINT "Entry_reversal" CHECK ("kind" <> 'REVERSAL'
    OR ("reversesId" IS NOT NULL AND "reason" IS NOT NULL)),
  ADD CONSTRAINT "Entry_transfer" CHECK ("kind" <> 'TRANSFER' OR "transferId" IS NOT NULL),
  ADD CONSTRAINT "Entry_dates" CHECK ("countsIn" ~ '^\d{4}-(0[1-9]|1[0-2])$'
    AND "occurredOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
    AND "countsIn" >= left("occurredOn", 7));

-- A sheet is withdrawn by somebody, at some moment, for a reason.
ALTER TABLE "Batch"
  ADD CONSTRAINT "Batch_withdrawal" CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL)
    AND ("withdrawnAt" IS NULL) = ("withdrawReason" IS NULL));

ALTER TABLE "ClaimScore"
  ADD CONSTRAINT "ClaimScore_nonzero" CHECK ("score" <> 0);

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_points_nonzero" CHECK ("points" <> 0
    OR CAST("scale" AS TEXT) IN ('TO_ZERO', 'BAR')),
  ADD CONSTRAINT "Claim_bar_end" CHECK ((CAST("scale" AS TEXT) = 'BAR') = ("barredUntil" IS NOT NULL)),
  ADD CONSTRAINT "Claim_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "Claim_deduction_told" CHECK (("points" >= 0 AND "list" <> 'DEDUCTION') OR "status" <> 'PASSED'
    OR "toldHousehold" IS NOT NULL),
  ADD CONSTRAINT "Claim_second_person" CHECK ("status" NOT IN ('PASSED', 'DECLINED')
    OR ("decidedById" IS NOT NULL
      AND ("decidedById" <> "recordedById" OR ("singleReview" AND "points" > 0))));

ALTER TABLE "Photo"
  ADD CONSTRAINT "Photo_of_one" CHECK (
    num_nonnulls("batchId", "meetingId", "noticeId", "goodId", "windowId") = 1),
  ADD CONSTRAINT "Photo_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Photo_size" CHECK ("bytes" BETWEEN 1 AND 307200
    AND "width" BETWEEN 1 AND 1600 AND "height" BETWEEN 1 AND 1600),
  ADD CONSTRAINT "Photo_removal" CHECK (("removedAt" IS NULL) = ("removedById" IS NULL)
    AND ("removedAt" IS NULL) = ("removedReason" IS NULL));

ALTER TABLE "MeetingClaim"
  ADD CONSTRAINT "MeetingClaim_reason" CHECK ("vote" = 'PASS' OR "reason" IS NOT NULL);

ALTER TABLE "Village"
  ADD CONSTRAINT "Village_notice_days" CHECK ("noticeDays" BETWEEN 0 AND 30);

ALTER TABLE "Month"
  ADD CONSTRAINT "Month_seal" CHECK (("state" = 'SEALED') = ("seal" <> ''));

ALTER TABLE "Notice"
  ADD CONSTRAINT "Notice_range" CHECK ("lastMonth" >= "firstMonth" AND "objectUntil" >= "postedOn"
    AND "days" BETWEEN 0 AND 30);

ALTER TABLE "Objection"
  ADD CONSTRAINT "Objection_answer" CHECK (("outcome" IS NULL) = ("answeredAt" IS NULL)
    AND ("outcome" IS NULL) = ("answer" IS NULL)
    AND ("outcome" IS NULL) = ("answeredById" IS NULL)
    AND ("outcome" IS NOT NULL AND "outcome" = 'UPHELD') = ("reversalId" IS NOT NULL)),
  ADD CONSTRAINT "Objection_origin" CHECK (("origin" = 'OFFICE') = ("cameBy" IS NOT NULL)
    AND ("origin" = 'OFFICE') = ("recordedById" IS NOT NULL));

ALTER TABLE "Activity"
  ADD CONSTRAINT "Activity_figures" CHECK ("hours" BETWEEN 1 AND 24 AND "places" >= 1
    AND "headcount" >= 0),
  ADD CONSTRAINT "Activity_end" CHECK (("state" = 'PLANNED') = ("endedAt" IS NULL)
    AND ("state" = 'CANCELLED') = ("cancelReason" IS NOT NULL));

ALTER TABLE "Good"
  ADD CONSTRAINT "Good_points_positive" CHECK ("points" > 0),
  ADD CONSTRAINT "Good_stock_not_negative" CHECK ("stock" >= 0),
  ADD CONSTRAINT "Good_next_price" CHECK (
    ("nextPoints" IS NULL) = ("nextPointsFrom" IS NULL) AND ("nextPoints" IS NULL OR "nextPoints" > 0));

ALTER TABLE "PriceChange"
  ADD CONSTRAINT "PriceChange_points_positive" CHECK ("points" > 0);

ALTER TABLE "Shortage"
  ADD CONSTRAINT "Shortage_quantity_positive" CHECK ("quantity" > 0);

ALTER TABLE "Wish"
  ADD CONSTRAINT "Wish_origin" CHECK (("origin" = 'PASSBOOK') = ("recordedById" IS NULL)
    AND ("origin" <> 'PASSBOOK' OR "householdId" IS NOT NULL)
    AND ("origin" = 'BOX') = ("openingId" IS NOT NULL)),
  ADD CONSTRAINT "Wish_good" CHECK (("kind" = 'GOOD') = ("goodName" IS NOT NULL)
    AND ("kind" = 'GOOD' OR "goodId" IS NULL)),
  ADD CONSTRAINT "Wish_state" CHECK (("state" IN ('DONE', 'DECLINED')) = ("answer" IS NOT NULL)
    AND ("answer" IS NULL) = ("endedOn" IS NULL)
    AND ("state" <> 'TAKEN_UP' OR "takenUpBy" IS NOT NULL));

ALTER TABLE "HonourDecision"
  ADD CONSTRAINT "HonourDecision_withdrawal" CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL)
    AND ("withdrawnAt" IS NULL) = ("withdrawReason" IS NULL));

ALTER TABLE "Announcement"
  ADD CONSTRAINT "Announcement_days" CHECK ("showsUntil" >= "showsFrom");

ALTER TABLE "Window"
  ADD CONSTRAINT "Window_cap_positive" CHECK ("capPoints" IS NULL OR "capPoints" > 0);

ALTER TABLE "StockMove"
  ADD CONSTRAINT "StockMove_kind_sign" CHECK (CASE
    WHEN CAST("kind" AS TEXT) IN ('BOUGHT', 'DONATED', 'RETURNED') THEN "quantity" > 0
    WHEN CAST("kind" AS TEXT) IN ('GIVEN', 'EXCHANGED', 'DAMAGED', 'SENT_BACK') THEN "quantity" < 0
    ELSE true END),
  ADD CONSTRAINT "StockMove_stock_not_negative" CHECK ("stockAfter" >= 0);

ALTER TABLE "Redemption"
  ADD CONSTRAINT "Redemption_points_positive" CHECK ("points" > 0);

ALTER TABLE "RedemptionLine"
  ADD CONSTRAINT "RedemptionLine_points_positive" CHECK ("points" > 0),
  ADD CONSTRAINT "RedemptionLine_quantity_positive" CHECK ("quantity" > 0);

ALTER TABLE "Household"
  ADD CONSTRAINT "Household_merged_closed" CHECK ("mergedIntoId" IS NULL
    OR ("living" = 'CLOSED' AND "balance" = 0 AND "mergedIntoId" <> "id"));
