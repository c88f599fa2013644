-- What no code may break. Prisma rebuilds SQLite tables and drops triggers and CHECKs without a
-- word, so these are put back after every migration and compared at every start. The CHECKs of
-- guards.postgres.sql are triggers here, under the same names; lib/db/errors.ts reads the texts.

-- ── The book is only ever added to ─────────────────────────────────────────

CREATE TRIGGER "Entry_no_update" BEFORE UPDATE ON "Entry" BEGIN
  SELECT RAISE(ABORT, 'guard:Entry_no_update');
END;

CREATE TRIGGER "Entry_no_delete" BEFORE DELETE ON "Entry" BEGIN
  SELECT RAISE(ABORT, 'guard:Entry_no_delete');
END;

CREATE TRIGGER "StockMove_no_update" BEFORE UPDATE ON "StockMove" BEGIN
  SELECT RAISE(ABORT, 'guard:StockMove_no_update');
END;

CREATE TRIGGER "StockMove_no_delete" BEFORE DELETE ON "StockMove" BEGIN
  SELECT RAISE(ABORT, 'guard:StockMove_no_delete');
END;

CREATE TRIGGER "RedemptionLine_no_update" BEFORE UPDATE ON "RedemptionLine" BEGIN
  SELECT RAISE(ABORT, 'guard:RedemptionLine_no_update');
END;

CREATE TRIGGER "RedemptionLine_no_delete" BEFORE DELETE ON "RedemptionLine" BEGIN
  SELECT RAISE(ABORT, 'guard:RedemptionLine_no_delete');
END;

CREATE TRIGGER "RedList_no_update" BEFORE UPDATE ON "RedList" BEGIN
  SELECT RAISE(ABORT, 'guard:RedList_no_update');
END;

CREATE TRIGGER "RedList_no_delete" BEFORE DELETE ON "RedList" BEGIN
  SELECT RAISE(ABORT, 'guard:RedList_no_delete');
END;

CREATE TRIGGER "RedListPlace_no_update" BEFORE UPDATE ON "RedListPlace" BEGIN
  SELECT RAISE(ABORT, 'guard:RedListPlace_no_update');
END;

CREATE TRIGGER "RedListPlace_no_delete" BEFORE DELETE ON "RedListPlace" BEGIN
  SELECT RAISE(ABORT, 'guard:RedListPlace_no_delete');
END;

CREATE TRIGGER "RuleVersion_no_update" BEFORE UPDATE ON "RuleVersion" BEGIN
  SELECT RAISE(ABORT, 'guard:RuleVersion_no_update');
END;

CREATE TRIGGER "RuleVersion_no_delete" BEFORE DELETE ON "RuleVersion" BEGIN
  SELECT RAISE(ABORT, 'guard:RuleVersion_no_delete');
END;

CREATE TRIGGER "ClaimScore_no_update" BEFORE UPDATE ON "ClaimScore" BEGIN
  SELECT RAISE(ABORT, 'guard:ClaimScore_no_update');
END;

CREATE TRIGGER "ClaimScore_no_delete" BEFORE DELETE ON "ClaimScore" BEGIN
  SELECT RAISE(ABORT, 'guard:ClaimScore_no_delete');
END;

CREATE TRIGGER "Trace_no_update" BEFORE UPDATE ON "Trace" BEGIN
  SELECT RAISE(ABORT, 'guard:Trace_no_update');
END;

CREATE TRIGGER "Trace_no_delete" BEFORE DELETE ON "Trace" BEGIN
  SELECT RAISE(ABORT, 'guard:Trace_no_delete');
END;

CREATE TRIGGER "HouseholdChange_no_update" BEFORE UPDATE ON "HouseholdChange" BEGIN
  SELECT RAISE(ABORT, 'guard:HouseholdChange_no_update');
END;

CREATE TRIGGER "HouseholdChange_no_delete" BEFORE DELETE ON "HouseholdChange" BEGIN
  SELECT RAISE(ABORT, 'guard:HouseholdChange_no_delete');
END;

CREATE TRIGGER "PriceChange_no_update" BEFORE UPDATE ON "PriceChange" BEGIN
  SELECT RAISE(ABORT, 'guard:PriceChange_no_update');
END;

CREATE TRIGGER "PriceChange_no_delete" BEFORE DELETE ON "PriceChange" BEGIN
  SELECT RAISE(ABORT, 'guard:PriceChange_no_delete');
END;

CREATE TRIGGER "VoidCard_no_update" BEFORE UPDATE ON "VoidCard" BEGIN
  SELECT RAISE(ABORT, 'guard:VoidCard_no_update');
END;

CREATE TRIGGER "VoidCard_no_delete" BEFORE DELETE ON "VoidCard" BEGIN
  SELECT RAISE(ABORT, 'guard:VoidCard_no_delete');
END;

CREATE TRIGGER "MonthName_no_update" BEFORE UPDATE ON "MonthName" BEGIN
  SELECT RAISE(ABORT, 'guard:MonthName_no_update');
END;

CREATE TRIGGER "MonthName_no_delete" BEFORE DELETE ON "MonthName" BEGIN
  SELECT RAISE(ABORT, 'guard:MonthName_no_delete');
END;

CREATE TRIGGER "Award_no_update" BEFORE UPDATE ON "Award" BEGIN
  SELECT RAISE(ABORT, 'guard:Award_no_update');
END;

CREATE TRIGGER "Award_no_delete" BEFORE DELETE ON "Award" BEGIN
  SELECT RAISE(ABORT, 'guard:Award_no_delete');
END;

CREATE TRIGGER "WishStep_no_update" BEFORE UPDATE ON "WishStep" BEGIN
  SELECT RAISE(ABORT, 'guard:WishStep_no_update');
END;

CREATE TRIGGER "WishStep_no_delete" BEFORE DELETE ON "WishStep" BEGIN
  SELECT RAISE(ABORT, 'guard:WishStep_no_delete');
END;

CREATE TRIGGER "BoxOpening_no_update" BEFORE UPDATE ON "BoxOpening" BEGIN
  SELECT RAISE(ABORT, 'guard:BoxOpening_no_update');
END;

CREATE TRIGGER "BoxOpening_no_delete" BEFORE DELETE ON "BoxOpening" BEGIN
  SELECT RAISE(ABORT, 'guard:BoxOpening_no_delete');
END;

CREATE TRIGGER "Month_sealed" BEFORE UPDATE ON "Month" WHEN OLD."state" = 'SEALED' BEGIN
  SELECT RAISE(ABORT, 'guard:Month_sealed');
END;

CREATE TRIGGER "Month_no_delete" BEFORE DELETE ON "Month" BEGIN
  SELECT RAISE(ABORT, 'guard:Month_no_delete');
END;

CREATE TRIGGER "Reminder_no_update" BEFORE UPDATE ON "Reminder" BEGIN
  SELECT RAISE(ABORT, 'guard:Reminder_no_update');
END;

CREATE TRIGGER "Reminder_no_delete" BEFORE DELETE ON "Reminder" BEGIN
  SELECT RAISE(ABORT, 'guard:Reminder_no_delete');
END;

CREATE TRIGGER "MeetingPerson_no_update" BEFORE UPDATE ON "MeetingPerson" BEGIN
  SELECT RAISE(ABORT, 'guard:MeetingPerson_no_update');
END;

CREATE TRIGGER "MeetingPerson_no_delete" BEFORE DELETE ON "MeetingPerson" BEGIN
  SELECT RAISE(ABORT, 'guard:MeetingPerson_no_delete');
END;

CREATE TRIGGER "MeetingClaim_confirmed" BEFORE UPDATE ON "MeetingClaim"
  WHEN OLD."confirmedById" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:MeetingClaim_confirmed');
END;

CREATE TRIGGER "MeetingClaim_no_delete" BEFORE DELETE ON "MeetingClaim" BEGIN
  SELECT RAISE(ABORT, 'guard:MeetingClaim_no_delete');
END;

CREATE TRIGGER "Notice_sealed" BEFORE UPDATE ON "Notice" WHEN OLD."sealedAt" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:Notice_sealed');
END;

CREATE TRIGGER "Notice_as_posted" BEFORE UPDATE OF "villageId", "firstMonth", "lastMonth", "days",
  "postedOn", "objectUntil", "lastSeq", "draftCode", "leftWaiting", "postedById", "postedAt"
  ON "Notice" BEGIN
  SELECT RAISE(ABORT, 'guard:Notice_as_posted');
END;

CREATE TRIGGER "Notice_no_delete" BEFORE DELETE ON "Notice" BEGIN
  SELECT RAISE(ABORT, 'guard:Notice_no_delete');
END;

CREATE TRIGGER "Objection_answered" BEFORE UPDATE ON "Objection"
  WHEN OLD."answeredAt" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:Objection_answered');
END;

CREATE TRIGGER "Objection_as_raised" BEFORE UPDATE OF "villageId", "entryId", "householdId",
  "origin", "cameBy", "raisedOn", "text", "recordedById", "raisedAt" ON "Objection" BEGIN
  SELECT RAISE(ABORT, 'guard:Objection_as_raised');
END;

CREATE TRIGGER "Objection_no_delete" BEFORE DELETE ON "Objection" BEGIN
  SELECT RAISE(ABORT, 'guard:Objection_no_delete');
END;

-- Into a sealed month comes nothing, into one on notice only what an upheld objection reverses.
CREATE TRIGGER "Entry_month_open" BEFORE INSERT ON "Entry" WHEN EXISTS (
  SELECT 1 FROM "Month" m WHERE m."villageId" = NEW."villageId" AND m."month" = NEW."countsIn"
    AND (m."state" = 'SEALED' OR NEW."kind" <> 'REVERSAL')) BEGIN
  SELECT RAISE(ABORT, 'guard:Entry_month_open');
END;

-- ── What has a history is archived, never deleted ──────────────────────────

CREATE TRIGGER "Village_no_delete" BEFORE DELETE ON "Village" BEGIN
  SELECT RAISE(ABORT, 'guard:Village_no_delete');
END;

CREATE TRIGGER "Household_no_delete" BEFORE DELETE ON "Household" BEGIN
  SELECT RAISE(ABORT, 'guard:Household_no_delete');
END;

CREATE TRIGGER "Member_no_delete" BEFORE DELETE ON "Member" BEGIN
  SELECT RAISE(ABORT, 'guard:Member_no_delete');
END;

CREATE TRIGGER "Staff_no_delete" BEFORE DELETE ON "Staff" BEGIN
  SELECT RAISE(ABORT, 'guard:Staff_no_delete');
END;

CREATE TRIGGER "Rule_no_delete" BEFORE DELETE ON "Rule" BEGIN
  SELECT RAISE(ABORT, 'guard:Rule_no_delete');
END;

CREATE TRIGGER "Batch_no_delete" BEFORE DELETE ON "Batch" BEGIN
  SELECT RAISE(ABORT, 'guard:Batch_no_delete');
END;

CREATE TRIGGER "Batch_withdrawn_once" BEFORE UPDATE ON "Batch"
  WHEN OLD."withdrawnAt" IS NOT NULL
    AND (NEW."withdrawnAt" IS NOT OLD."withdrawnAt"
      OR NEW."withdrawnById" IS NOT OLD."withdrawnById"
      OR NEW."withdrawReason" IS NOT OLD."withdrawReason") BEGIN
  SELECT RAISE(ABORT, 'guard:Batch_withdrawn_once');
END;

CREATE TRIGGER "Claim_no_delete" BEFORE DELETE ON "Claim" BEGIN
  SELECT RAISE(ABORT, 'guard:Claim_no_delete');
END;

CREATE TRIGGER "Photo_no_delete" BEFORE DELETE ON "Photo" BEGIN
  SELECT RAISE(ABORT, 'guard:Photo_no_delete');
END;

CREATE TRIGGER "Meeting_no_delete" BEFORE DELETE ON "Meeting" BEGIN
  SELECT RAISE(ABORT, 'guard:Meeting_no_delete');
END;

CREATE TRIGGER "Import_no_delete" BEFORE DELETE ON "Import" BEGIN
  SELECT RAISE(ABORT, 'guard:Import_no_delete');
END;

CREATE TRIGGER "ImportLine_no_delete" BEFORE DELETE ON "ImportLine" BEGIN
  SELECT RAISE(ABORT, 'guard:ImportLine_no_delete');
END;

CREATE TRIGGER "Activity_no_delete" BEFORE DELETE ON "Activity" BEGIN
  SELECT RAISE(ABORT, 'guard:Activity_no_delete');
END;

CREATE TRIGGER "SignIn_no_delete" BEFORE DELETE ON "SignIn" BEGIN
  SELECT RAISE(ABORT, 'guard:SignIn_no_delete');
END;

CREATE TRIGGER "Good_no_delete" BEFORE DELETE ON "Good" BEGIN
  SELECT RAISE(ABORT, 'guard:Good_no_delete');
END;

-- A plan that was a mistake may go; what was ever opened stays.
CREATE TRIGGER "Window_no_delete" BEFORE DELETE ON "Window"
  WHEN OLD."state" <> 'PLANNED' OR OLD."openedAt" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:Window_no_delete');
END;

CREATE TRIGGER "Redemption_no_delete" BEFORE DELETE ON "Redemption" BEGIN
  SELECT RAISE(ABORT, 'guard:Redemption_no_delete');
END;

CREATE TRIGGER "Shortage_no_delete" BEFORE DELETE ON "Shortage" BEGIN
  SELECT RAISE(ABORT, 'guard:Shortage_no_delete');
END;

CREATE TRIGGER "Expiry_no_delete" BEFORE DELETE ON "Expiry" BEGIN
  SELECT RAISE(ABORT, 'guard:Expiry_no_delete');
END;

CREATE TRIGGER "Honour_no_delete" BEFORE DELETE ON "Honour" BEGIN
  SELECT RAISE(ABORT, 'guard:Honour_no_delete');
END;

CREATE TRIGGER "HonourDecision_no_delete" BEFORE DELETE ON "HonourDecision" BEGIN
  SELECT RAISE(ABORT, 'guard:HonourDecision_no_delete');
END;

CREATE TRIGGER "Wish_no_delete" BEFORE DELETE ON "Wish" BEGIN
  SELECT RAISE(ABORT, 'guard:Wish_no_delete');
END;

CREATE TRIGGER "Announcement_no_delete" BEFORE DELETE ON "Announcement" BEGIN
  SELECT RAISE(ABORT, 'guard:Announcement_no_delete');
END;

-- What was said stays as it was said; which good it stands for is found out later.
CREATE TRIGGER "Wish_as_said" BEFORE UPDATE OF "villageId", "kind", "text", "goodName", "householdId",
  "origin", "openingId", "saidOn", "recordedById", "recordedAt" ON "Wish" BEGIN
  SELECT RAISE(ABORT, 'guard:Wish_as_said');
END;

CREATE TRIGGER "HonourDecision_as_decided" BEFORE UPDATE OF "villageId", "honourId", "honourName",
  "year", "decidedOn", "present", "passedOver", "recordedById", "recordedAt" ON "HonourDecision" BEGIN
  SELECT RAISE(ABORT, 'guard:HonourDecision_as_decided');
END;

CREATE TRIGGER "HonourDecision_withdrawn_once" BEFORE UPDATE ON "HonourDecision"
  WHEN OLD."withdrawnAt" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:HonourDecision_withdrawn_once');
END;

CREATE TRIGGER "Announcement_as_posted" BEFORE UPDATE OF "villageId", "title", "text", "showsFrom",
  "postedById", "postedAt" ON "Announcement" BEGIN
  SELECT RAISE(ABORT, 'guard:Announcement_as_posted');
END;

-- What expired has expired.
CREATE TRIGGER "Expiry_done" BEFORE UPDATE ON "Expiry" WHEN OLD."doneAt" IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'guard:Expiry_done');
END;

-- ── Evidence stays what it was; it can only be marked as removed, once ─────

CREATE TRIGGER "Photo_kept" BEFORE UPDATE ON "Photo"
  WHEN OLD."removedAt" IS NOT NULL OR OLD."id" <> NEW."id" OR OLD."villageId" <> NEW."villageId"
    OR OLD."hash" <> NEW."hash" OR OLD."bytes" <> NEW."bytes"
    OR OLD."width" <> NEW."width" OR OLD."height" <> NEW."height"
    OR OLD."batchId" IS NOT NEW."batchId" OR OLD."meetingId" IS NOT NEW."meetingId"
    OR OLD."noticeId" IS NOT NEW."noticeId" OR OLD."goodId" IS NOT NEW."goodId"
    OR OLD."windowId" IS NOT NEW."windowId"
    OR OLD."addedById" <> NEW."addedById" OR OLD."addedAt" <> NEW."addedAt" BEGIN
  SELECT RAISE(ABORT, 'guard:Photo_kept');
END;

-- ── What took place is not planned anew, and a sign-in is undone at most once ──

CREATE TRIGGER "Activity_over" BEFORE UPDATE ON "Activity" WHEN OLD."state" <> 'PLANNED' BEGIN
  SELECT RAISE(ABORT, 'guard:Activity_over');
END;

CREATE TRIGGER "SignIn_kept" BEFORE UPDATE ON "SignIn"
  WHEN OLD."undoneAt" IS NOT NULL
    OR OLD."id" <> NEW."id"
    OR OLD."villageId" <> NEW."villageId"
    OR OLD."activityId" <> NEW."activityId"
    OR OLD."householdId" <> NEW."householdId"
    OR OLD."signedInById" <> NEW."signedInById"
    OR OLD."signedInAt" <> NEW."signedInAt" BEGIN
  SELECT RAISE(ABORT, 'guard:SignIn_kept');
END;

-- ── One head per household ─────────────────────────────────────────────────

CREATE UNIQUE INDEX "Member_villageId_householdId_key" ON "Member"("villageId", "householdId")
  WHERE "head";

-- ── One unanswered objection per line, one notice at a time ────────────────

CREATE UNIQUE INDEX "Objection_villageId_entryId_key" ON "Objection"("villageId", "entryId")
  WHERE "answeredAt" IS NULL;

CREATE UNIQUE INDEX "Notice_villageId_key" ON "Notice"("villageId") WHERE "sealedAt" IS NULL;

-- ── Signs and ranges ───────────────────────────────────────────────────────

-- typeof: a SQLite column takes text where the schema says INTEGER, and text is more than any number.
CREATE TRIGGER "Entry_insert" BEFORE INSERT ON "Entry" BEGIN
  SELECT RAISE(ABORT, 'check:Entry_points_range')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" = 0
      OR NEW."points" NOT BETWEEN -100000 AND 100000;
  SELECT RAISE(ABORT, 'check:Entry_earn_list')
    WHERE NEW."kind" = 'EARN'
      AND (NEW."list" IS NULL OR (NEW."list" = 'DEDUCTION') <> (NEW."points" < 0));
  SELECT RAISE(ABORT, 'check:Entry_kind_sign')
    WHERE (NEW."kind" IN ('REDEEM', 'EXPIRE') AND NEW."points" > 0)
      OR (NEW."kind" = 'REFUND' AND NEW."points" < 0);
  SELECT RAISE(ABORT, 'check:Entry_kind_sums')
    WHERE NEW."kind" IN ('REDEEM', 'REFUND', 'EXPIRE', 'TRANSFER')
      AND (NOT NEW."spendable" OR NEW."ranks");
  SELECT RAISE(ABORT, 'check:Entry_reversal')
    WHERE NEW."kind" = 'REVERSAL' AND (NEW."reversesId" IS NULL OR NEW."reason" IS NULL);
  SELECT RAISE(ABORT, 'check:Entry_transfer')
    WHERE NEW."kind" = 'TRANSFER' AND NEW."transferId" IS NULL;
  SELECT RAISE(ABORT, 'check:Entry_dates')
    WHERE NEW."countsIn" NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
      OR substr(NEW."countsIn", 6) NOT BETWEEN '01' AND '12'
      OR date(NEW."occurredOn") IS NOT NEW."occurredOn"
      OR NEW."countsIn" < substr(NEW."occurredOn", 1, 7);
END;

-- A sheet is withdrawn by somebody, at some moment, for a reason.
CREATE TRIGGER "Batch_insert" BEFORE INSERT ON "Batch" BEGIN
  SELECT RAISE(ABORT, 'check:Batch_withdrawal')
    WHERE (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawnById" IS NULL)
      OR (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawReason" IS NULL);
END;

CREATE TRIGGER "Batch_update" BEFORE UPDATE ON "Batch" BEGIN
  SELECT RAISE(ABORT, 'check:Batch_withdrawal')
    WHERE (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawnById" IS NULL)
      OR (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawReason" IS NULL);
END;

CREATE TRIGGER "ClaimScore_insert" BEFORE INSERT ON "ClaimScore" BEGIN
  SELECT RAISE(ABORT, 'check:ClaimScore_nonzero')
    WHERE typeof(NEW."score") <> 'integer' OR NEW."score" = 0;
END;

CREATE TRIGGER "Claim_insert" BEFORE INSERT ON "Claim" BEGIN
  SELECT RAISE(ABORT, 'check:Claim_points_nonzero')
    WHERE typeof(NEW."points") <> 'integer'
      OR (NEW."points" = 0 AND NEW."scale" NOT IN ('TO_ZERO', 'BAR'));
  SELECT RAISE(ABORT, 'check:Claim_bar_end')
    WHERE (NEW."scale" = 'BAR') <> (NEW."barredUntil" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Claim_quantity_positive')
    WHERE typeof(NEW."quantity") <> 'integer' OR NEW."quantity" <= 0;
  SELECT RAISE(ABORT, 'check:Claim_deduction_told')
    WHERE (NEW."points" < 0 OR NEW."list" = 'DEDUCTION') AND NEW."status" = 'PASSED'
      AND NEW."toldHousehold" IS NULL;
  SELECT RAISE(ABORT, 'check:Claim_second_person')
    WHERE NEW."status" IN ('PASSED', 'DECLINED')
      AND (NEW."decidedById" IS NULL
        OR (NEW."decidedById" = NEW."recordedById"
          AND (NOT NEW."singleReview" OR NEW."points" < 0)));
END;

CREATE TRIGGER "Claim_update" BEFORE UPDATE ON "Claim" BEGIN
  SELECT RAISE(ABORT, 'check:Claim_points_nonzero')
    WHERE typeof(NEW."points") <> 'integer'
      OR (NEW."points" = 0 AND NEW."scale" NOT IN ('TO_ZERO', 'BAR'));
  SELECT RAISE(ABORT, 'check:Claim_bar_end')
    WHERE (NEW."scale" = 'BAR') <> (NEW."barredUntil" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Claim_quantity_positive')
    WHERE typeof(NEW."quantity") <> 'integer' OR NEW."quantity" <= 0;
  SELECT RAISE(ABORT, 'check:Claim_deduction_told')
    WHERE (NEW."points" < 0 OR NEW."list" = 'DEDUCTION') AND NEW."status" = 'PASSED'
      AND NEW."toldHousehold" IS NULL;
  SELECT RAISE(ABORT, 'check:Claim_second_person')
    WHERE NEW."status" IN ('PASSED', 'DECLINED')
      AND (NEW."decidedById" IS NULL
        OR (NEW."decidedById" = NEW."recordedById"
          AND (NOT NEW."singleReview" OR NEW."points" < 0)));
END;

CREATE TRIGGER "Photo_insert" BEFORE INSERT ON "Photo" BEGIN
  SELECT RAISE(ABORT, 'check:Photo_of_one')
    WHERE (NEW."batchId" IS NOT NULL) + (NEW."meetingId" IS NOT NULL)
      + (NEW."noticeId" IS NOT NULL) + (NEW."goodId" IS NOT NULL)
      + (NEW."windowId" IS NOT NULL) <> 1;
  SELECT RAISE(ABORT, 'check:Photo_hash')
    WHERE length(NEW."hash") <> 64 OR NEW."hash" GLOB '*[^0-9a-f]*';
  SELECT RAISE(ABORT, 'check:Photo_size')
    WHERE typeof(NEW."bytes") <> 'integer' OR NEW."bytes" NOT BETWEEN 1 AND 307200
      OR typeof(NEW."width") <> 'integer' OR NEW."width" NOT BETWEEN 1 AND 1600
      OR typeof(NEW."height") <> 'integer' OR NEW."height" NOT BETWEEN 1 AND 1600;
  SELECT RAISE(ABORT, 'check:Photo_removal')
    WHERE (NEW."removedAt" IS NULL) <> (NEW."removedById" IS NULL)
      OR (NEW."removedAt" IS NULL) <> (NEW."removedReason" IS NULL);
END;

CREATE TRIGGER "Photo_update" BEFORE UPDATE ON "Photo" BEGIN
  SELECT RAISE(ABORT, 'check:Photo_removal')
    WHERE (NEW."removedAt" IS NULL) <> (NEW."removedById" IS NULL)
      OR (NEW."removedAt" IS NULL) <> (NEW."removedReason" IS NULL);
END;

CREATE TRIGGER "Month_insert" BEFORE INSERT ON "Month" BEGIN
  SELECT RAISE(ABORT, 'check:Month_seal')
    WHERE (NEW."state" = 'SEALED') <> (NEW."seal" <> '');
END;

CREATE TRIGGER "Month_update" BEFORE UPDATE ON "Month" BEGIN
  SELECT RAISE(ABORT, 'check:Month_seal')
    WHERE (NEW."state" = 'SEALED') <> (NEW."seal" <> '');
END;

CREATE TRIGGER "Notice_insert" BEFORE INSERT ON "Notice" BEGIN
  SELECT RAISE(ABORT, 'check:Notice_range')
    WHERE NEW."lastMonth" < NEW."firstMonth" OR NEW."objectUntil" < NEW."postedOn"
      OR typeof(NEW."days") <> 'integer' OR NEW."days" NOT BETWEEN 0 AND 30;
END;

CREATE TRIGGER "Objection_insert" BEFORE INSERT ON "Objection" BEGIN
  SELECT RAISE(ABORT, 'check:Objection_answer')
    WHERE (NEW."outcome" IS NULL) <> (NEW."answeredAt" IS NULL)
      OR (NEW."outcome" IS NULL) <> (NEW."answer" IS NULL)
      OR (NEW."outcome" IS NULL) <> (NEW."answeredById" IS NULL)
      OR (NEW."outcome" IS 'UPHELD') <> (NEW."reversalId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Objection_origin')
    WHERE (NEW."origin" = 'OFFICE') <> (NEW."cameBy" IS NOT NULL)
      OR (NEW."origin" = 'OFFICE') <> (NEW."recordedById" IS NOT NULL);
END;

CREATE TRIGGER "Objection_update" BEFORE UPDATE ON "Objection" BEGIN
  SELECT RAISE(ABORT, 'check:Objection_answer')
    WHERE (NEW."outcome" IS NULL) <> (NEW."answeredAt" IS NULL)
      OR (NEW."outcome" IS NULL) <> (NEW."answer" IS NULL)
      OR (NEW."outcome" IS NULL) <> (NEW."answeredById" IS NULL)
      OR (NEW."outcome" IS 'UPHELD') <> (NEW."reversalId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Objection_origin')
    WHERE (NEW."origin" = 'OFFICE') <> (NEW."cameBy" IS NOT NULL)
      OR (NEW."origin" = 'OFFICE') <> (NEW."recordedById" IS NOT NULL);
END;

CREATE TRIGGER "Village_notice_days" BEFORE UPDATE OF "noticeDays" ON "Village" BEGIN
  SELECT RAISE(ABORT, 'check:Village_notice_days')
    WHERE typeof(NEW."noticeDays") <> 'integer' OR NEW."noticeDays" NOT BETWEEN 0 AND 30;
END;

CREATE TRIGGER "MeetingClaim_insert" BEFORE INSERT ON "MeetingClaim" BEGIN
  SELECT RAISE(ABORT, 'check:MeetingClaim_reason')
    WHERE NEW."vote" <> 'PASS' AND NEW."reason" IS NULL;
END;

CREATE TRIGGER "MeetingClaim_update" BEFORE UPDATE ON "MeetingClaim" BEGIN
  SELECT RAISE(ABORT, 'check:MeetingClaim_reason')
    WHERE NEW."vote" <> 'PASS' AND NEW."reason" IS NULL;
END;

CREATE TRIGGER "Activity_insert" BEFORE INSERT ON "Activity" BEGIN
  SELECT RAISE(ABORT, 'check:Activity_figures')
    WHERE NEW."hours" NOT BETWEEN 1 AND 24 OR NEW."places" < 1 OR NEW."headcount" < 0;
END;

CREATE TRIGGER "Activity_update" BEFORE UPDATE ON "Activity" BEGIN
  SELECT RAISE(ABORT, 'check:Activity_figures')
    WHERE NEW."hours" NOT BETWEEN 1 AND 24 OR NEW."places" < 1 OR NEW."headcount" < 0;
  SELECT RAISE(ABORT, 'check:Activity_end')
    WHERE (NEW."state" = 'PLANNED') <> (NEW."endedAt" IS NULL)
      OR (NEW."state" = 'CANCELLED') <> (NEW."cancelReason" IS NOT NULL);
END;

CREATE TRIGGER "Good_insert" BEFORE INSERT ON "Good" BEGIN
  SELECT RAISE(ABORT, 'check:Good_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
  SELECT RAISE(ABORT, 'check:Good_stock_not_negative')
    WHERE typeof(NEW."stock") <> 'integer' OR NEW."stock" < 0;
  SELECT RAISE(ABORT, 'check:Good_next_price')
    WHERE (NEW."nextPoints" IS NULL) <> (NEW."nextPointsFrom" IS NULL) OR NEW."nextPoints" <= 0;
END;

CREATE TRIGGER "Good_update" BEFORE UPDATE ON "Good" BEGIN
  SELECT RAISE(ABORT, 'check:Good_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
  SELECT RAISE(ABORT, 'check:Good_stock_not_negative')
    WHERE typeof(NEW."stock") <> 'integer' OR NEW."stock" < 0;
  SELECT RAISE(ABORT, 'check:Good_next_price')
    WHERE (NEW."nextPoints" IS NULL) <> (NEW."nextPointsFrom" IS NULL) OR NEW."nextPoints" <= 0;
END;

CREATE TRIGGER "StockMove_insert" BEFORE INSERT ON "StockMove" BEGIN
  SELECT RAISE(ABORT, 'check:StockMove_kind_sign')
    WHERE typeof(NEW."quantity") <> 'integer'
      OR (NEW."kind" IN ('BOUGHT', 'DONATED', 'RETURNED') AND NEW."quantity" <= 0)
      OR (NEW."kind" IN ('GIVEN', 'EXCHANGED', 'DAMAGED', 'SENT_BACK') AND NEW."quantity" >= 0);
  SELECT RAISE(ABORT, 'check:StockMove_stock_not_negative')
    WHERE typeof(NEW."stockAfter") <> 'integer' OR NEW."stockAfter" < 0;
END;

CREATE TRIGGER "PriceChange_insert" BEFORE INSERT ON "PriceChange" BEGIN
  SELECT RAISE(ABORT, 'check:PriceChange_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
END;

CREATE TRIGGER "Shortage_insert" BEFORE INSERT ON "Shortage" BEGIN
  SELECT RAISE(ABORT, 'check:Shortage_quantity_positive')
    WHERE typeof(NEW."quantity") <> 'integer' OR NEW."quantity" <= 0;
END;

CREATE TRIGGER "Wish_insert" BEFORE INSERT ON "Wish" BEGIN
  SELECT RAISE(ABORT, 'check:Wish_origin')
    WHERE (NEW."origin" = 'PASSBOOK') <> (NEW."recordedById" IS NULL)
      OR (NEW."origin" = 'PASSBOOK' AND NEW."householdId" IS NULL)
      OR (NEW."origin" = 'BOX') <> (NEW."openingId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Wish_good')
    WHERE (NEW."kind" = 'GOOD') <> (NEW."goodName" IS NOT NULL)
      OR (NEW."kind" <> 'GOOD' AND NEW."goodId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Wish_state')
    WHERE (NEW."state" IN ('DONE', 'DECLINED')) <> (NEW."answer" IS NOT NULL)
      OR (NEW."answer" IS NULL) <> (NEW."endedOn" IS NULL)
      OR (NEW."state" = 'TAKEN_UP' AND NEW."takenUpBy" IS NULL);
END;

CREATE TRIGGER "Wish_update" BEFORE UPDATE ON "Wish" BEGIN
  SELECT RAISE(ABORT, 'check:Wish_origin')
    WHERE (NEW."origin" = 'PASSBOOK') <> (NEW."recordedById" IS NULL)
      OR (NEW."origin" = 'PASSBOOK' AND NEW."householdId" IS NULL)
      OR (NEW."origin" = 'BOX') <> (NEW."openingId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Wish_good')
    WHERE (NEW."kind" = 'GOOD') <> (NEW."goodName" IS NOT NULL)
      OR (NEW."kind" <> 'GOOD' AND NEW."goodId" IS NOT NULL);
  SELECT RAISE(ABORT, 'check:Wish_state')
    WHERE (NEW."state" IN ('DONE', 'DECLINED')) <> (NEW."answer" IS NOT NULL)
      OR (NEW."answer" IS NULL) <> (NEW."endedOn" IS NULL)
      OR (NEW."state" = 'TAKEN_UP' AND NEW."takenUpBy" IS NULL);
END;

CREATE TRIGGER "HonourDecision_insert" BEFORE INSERT ON "HonourDecision" BEGIN
  SELECT RAISE(ABORT, 'check:HonourDecision_withdrawal')
    WHERE (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawnById" IS NULL)
      OR (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawReason" IS NULL);
END;

CREATE TRIGGER "HonourDecision_update" BEFORE UPDATE ON "HonourDecision" BEGIN
  SELECT RAISE(ABORT, 'check:HonourDecision_withdrawal')
    WHERE (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawnById" IS NULL)
      OR (NEW."withdrawnAt" IS NULL) <> (NEW."withdrawReason" IS NULL);
END;

CREATE TRIGGER "Announcement_insert" BEFORE INSERT ON "Announcement" BEGIN
  SELECT RAISE(ABORT, 'check:Announcement_days')
    WHERE NEW."showsUntil" < NEW."showsFrom";
END;

CREATE TRIGGER "Announcement_update" BEFORE UPDATE ON "Announcement" BEGIN
  SELECT RAISE(ABORT, 'check:Announcement_days')
    WHERE NEW."showsUntil" < NEW."showsFrom";
END;

CREATE TRIGGER "Window_insert" BEFORE INSERT ON "Window" BEGIN
  SELECT RAISE(ABORT, 'check:Window_cap_positive') WHERE NEW."capPoints" <= 0;
END;

CREATE TRIGGER "Window_update" BEFORE UPDATE ON "Window" BEGIN
  SELECT RAISE(ABORT, 'check:Window_cap_positive') WHERE NEW."capPoints" <= 0;
END;

CREATE TRIGGER "Redemption_insert" BEFORE INSERT ON "Redemption" BEGIN
  SELECT RAISE(ABORT, 'check:Redemption_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
END;

CREATE TRIGGER "Redemption_update" BEFORE UPDATE ON "Redemption" BEGIN
  SELECT RAISE(ABORT, 'check:Redemption_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
END;

CREATE TRIGGER "RedemptionLine_insert" BEFORE INSERT ON "RedemptionLine" BEGIN
  SELECT RAISE(ABORT, 'check:RedemptionLine_points_positive')
    WHERE typeof(NEW."points") <> 'integer' OR NEW."points" <= 0;
  SELECT RAISE(ABORT, 'check:RedemptionLine_quantity_positive')
    WHERE typeof(NEW."quantity") <> 'integer' OR NEW."quantity" <= 0;
END;

CREATE TRIGGER "Household_insert" BEFORE INSERT ON "Household" BEGIN
  SELECT RAISE(ABORT, 'check:Household_merged_closed')
    WHERE NEW."mergedIntoId" IS NOT NULL
      AND (NEW."living" <> 'CLOSED' OR NEW."balance" <> 0 OR NEW."mergedIntoId" = NEW."id");
END;

CREATE TRIGGER "Household_update" BEFORE UPDATE ON "Household" BEGIN
  SELECT RAISE(ABORT, 'check:Household_merged_closed')
    WHERE NEW."mergedIntoId" IS NOT NULL
      AND (NEW."living" <> 'CLOSED' OR NEW."balance" <> 0 OR NEW."mergedIntoId" = NEW."id");
END;
