-- CreateEnum
CREATE TYPE "GroupLabel" AS ENUM ('GROUP', 'GRID', 'SHE');

-- CreateEnum
CREATE TYPE "BoardNames" AS ENUM ('MASKED', 'FULL');

-- CreateEnum
CREATE TYPE "HouseholdLiving" AS ENUM ('HOME', 'AWAY', 'MOVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR');

-- CreateEnum
CREATE TYPE "RuleList" AS ENUM ('SOCIAL', 'FAMILY', 'BONUS', 'DEDUCTION', 'TEMPORARY');

-- CreateEnum
CREATE TYPE "RuleUnit" AS ENUM ('HOUSEHOLD', 'PERSON', 'HOUR', 'YEAR');

-- CreateEnum
CREATE TYPE "RuleScale" AS ENUM ('FIXED', 'PER_UNIT', 'RANGE');

-- CreateEnum
CREATE TYPE "ReportedBy" AS ENUM ('SELF', 'LEADER', 'CADRE');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('WAITING', 'PASSED', 'DECLINED', 'POSTPONED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('EARN', 'OPENING', 'REDEEM', 'REFUND', 'REVERSAL', 'TRANSFER', 'EXPIRE');

-- CreateEnum
CREATE TYPE "MonthState" AS ENUM ('NOTICE', 'SEALED');

-- CreateEnum
CREATE TYPE "StockMoveKind" AS ENUM ('BOUGHT', 'DONATED', 'GIVEN', 'RETURNED', 'DAMAGED', 'COUNTED');

-- CreateEnum
CREATE TYPE "WindowKind" AS ENUM ('QUARTER', 'YEAR_END');

-- CreateEnum
CREATE TYPE "WindowState" AS ENUM ('PLANNED', 'OPEN', 'CLOSED');

-- CreateTable
CREATE TABLE "Village" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storeName" TEXT NOT NULL,
    "groupLabel" "GroupLabel" NOT NULL DEFAULT 'GROUP',
    "boardNames" "BoardNames" NOT NULL DEFAULT 'MASKED',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "oldestDeed" INTEGER NOT NULL DEFAULT 365,
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Village_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Household" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "groupId" TEXT NOT NULL,
    "headName" TEXT NOT NULL,
    "living" "HouseholdLiving" NOT NULL DEFAULT 'HOME',
    "balance" INTEGER NOT NULL DEFAULT 0,
    "ranked" BOOLEAN NOT NULL DEFAULT true,
    "barredUntil" TEXT,
    "barredReason" TEXT,
    "cardVersion" INTEGER NOT NULL DEFAULT 1,
    "cardHash" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "head" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "leftOn" TEXT,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "householdId" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffRole" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "StaffRole_pkey" PRIMARY KEY ("villageId","staffId","role")
);

-- CreateTable
CREATE TABLE "StaffRelative" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,

    CONSTRAINT "StaffRelative_pkey" PRIMARY KEY ("villageId","staffId","householdId")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lastFailure" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "list" "RuleList" NOT NULL,
    "position" INTEGER NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleVersion" (
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "list" "RuleList" NOT NULL,
    "unit" "RuleUnit" NOT NULL,
    "scale" "RuleScale" NOT NULL,
    "points" INTEGER NOT NULL,
    "minPoints" INTEGER,
    "maxPoints" INTEGER,
    "capMonth" INTEGER,
    "capQuarter" INTEGER,
    "capYear" INTEGER,
    "spendable" BOOLEAN NOT NULL DEFAULT true,
    "ranks" BOOLEAN NOT NULL DEFAULT true,
    "singleReview" BOOLEAN NOT NULL DEFAULT false,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "meeting" TEXT NOT NULL,
    "adoptedById" TEXT NOT NULL,
    "adoptedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RuleVersion_pkey" PRIMARY KEY ("villageId","ruleId","version")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "ruleName" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "reportedBy" "ReportedBy" NOT NULL,
    "note" TEXT,
    "inputHash" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "memberId" TEXT,
    "memberName" TEXT,
    "ruleId" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "ruleName" TEXT NOT NULL,
    "list" "RuleList" NOT NULL,
    "unit" "RuleUnit" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "spendable" BOOLEAN NOT NULL,
    "ranks" BOOLEAN NOT NULL,
    "singleReview" BOOLEAN NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "toldHousehold" TEXT,
    "status" "ClaimStatus" NOT NULL DEFAULT 'WAITING',
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),
    "decisionNote" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "list" "RuleList",
    "points" INTEGER NOT NULL,
    "spendable" BOOLEAN NOT NULL,
    "ranks" BOOLEAN NOT NULL,
    "balanceAfter" INTEGER NOT NULL,
    "householdId" TEXT NOT NULL,
    "countsIn" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "ruleId" TEXT,
    "ruleVersion" INTEGER,
    "ruleName" TEXT,
    "unit" "RuleUnit",
    "quantity" INTEGER,
    "memberId" TEXT,
    "memberName" TEXT,
    "claimId" TEXT,
    "batchId" TEXT,
    "redemptionId" TEXT,
    "reversesId" TEXT,
    "transferId" TEXT,
    "recordedById" TEXT NOT NULL,
    "approvedById" TEXT,
    "reason" TEXT,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Month" (
    "villageId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "state" "MonthState" NOT NULL,
    "entryCount" INTEGER NOT NULL,
    "previousSeal" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "sealFormat" INTEGER NOT NULL,
    "closedById" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Month_pkey" PRIMARY KEY ("villageId","month")
);

-- CreateTable
CREATE TABLE "Good" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL DEFAULT 0,
    "limitPerWindow" INTEGER,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Good_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockMove" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "kind" "StockMoveKind" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "stockAfter" INTEGER NOT NULL,
    "counted" INTEGER,
    "costFen" INTEGER,
    "donor" TEXT,
    "reason" TEXT,
    "redemptionId" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StockMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Window" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "WindowKind" NOT NULL,
    "cutoffMonth" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "closesOn" TEXT NOT NULL,
    "state" "WindowState" NOT NULL DEFAULT 'PLANNED',
    "plannedById" TEXT NOT NULL,
    "openedById" TEXT,
    "openedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Window_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redemption" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "windowId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "receipt" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "balanceAfter" INTEGER NOT NULL,
    "collectorName" TEXT NOT NULL,
    "collectorRelation" TEXT,
    "inputHash" TEXT NOT NULL,
    "redeemedOn" TEXT NOT NULL,
    "redeemedAt" TIMESTAMP(3) NOT NULL,
    "clerkId" TEXT NOT NULL,
    "cancelledAt" TIMESTAMP(3),
    "cancelledById" TEXT,
    "cancelReason" TEXT,

    CONSTRAINT "Redemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RedemptionLine" (
    "villageId" TEXT NOT NULL,
    "redemptionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "goodId" TEXT NOT NULL,
    "goodName" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "RedemptionLine_pkey" PRIMARY KEY ("villageId","redemptionId","position")
);

-- CreateTable
CREATE TABLE "RedList" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "reason" TEXT,
    "seal" TEXT NOT NULL,
    "unranked" TEXT NOT NULL,
    "publishedById" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RedList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RedListPlace" (
    "villageId" TEXT NOT NULL,
    "redListId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "RedListPlace_pkey" PRIMARY KEY ("villageId","redListId","householdId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Group_villageId_id_key" ON "Group"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Group_villageId_name_key" ON "Group"("villageId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Household_cardHash_key" ON "Household"("cardHash");

-- CreateIndex
CREATE INDEX "Household_villageId_groupId_idx" ON "Household"("villageId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Household_villageId_id_key" ON "Household"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Household_villageId_number_key" ON "Household"("villageId", "number");

-- CreateIndex
CREATE INDEX "Member_villageId_householdId_idx" ON "Member"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_villageId_id_key" ON "Member"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_villageId_id_key" ON "Staff"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_villageId_id_key" ON "Rule"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_villageId_id_key" ON "Batch"("villageId", "id");

-- CreateIndex
CREATE INDEX "Claim_villageId_status_recordedAt_idx" ON "Claim"("villageId", "status", "recordedAt");

-- CreateIndex
CREATE INDEX "Claim_villageId_householdId_ruleId_occurredOn_idx" ON "Claim"("villageId", "householdId", "ruleId", "occurredOn");

-- CreateIndex
CREATE INDEX "Claim_villageId_batchId_idx" ON "Claim"("villageId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_villageId_id_key" ON "Claim"("villageId", "id");

-- CreateIndex
CREATE INDEX "Entry_villageId_householdId_seq_idx" ON "Entry"("villageId", "householdId", "seq");

-- CreateIndex
CREATE INDEX "Entry_villageId_countsIn_householdId_idx" ON "Entry"("villageId", "countsIn", "householdId");

-- CreateIndex
CREATE INDEX "Entry_villageId_countsIn_seq_idx" ON "Entry"("villageId", "countsIn", "seq");

-- CreateIndex
CREATE INDEX "Entry_villageId_batchId_idx" ON "Entry"("villageId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_id_key" ON "Entry"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_seq_key" ON "Entry"("villageId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_claimId_key" ON "Entry"("villageId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_reversesId_key" ON "Entry"("villageId", "reversesId");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_id_key" ON "Good"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_name_key" ON "Good"("villageId", "name");

-- CreateIndex
CREATE INDEX "StockMove_villageId_goodId_recordedAt_idx" ON "StockMove"("villageId", "goodId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StockMove_villageId_id_key" ON "StockMove"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Window_villageId_id_key" ON "Window"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Window_villageId_name_key" ON "Window"("villageId", "name");

-- CreateIndex
CREATE INDEX "Redemption_villageId_windowId_idx" ON "Redemption"("villageId", "windowId");

-- CreateIndex
CREATE INDEX "Redemption_villageId_householdId_idx" ON "Redemption"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Redemption_villageId_id_key" ON "Redemption"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Redemption_villageId_receipt_key" ON "Redemption"("villageId", "receipt");

-- CreateIndex
CREATE INDEX "RedemptionLine_villageId_goodId_idx" ON "RedemptionLine"("villageId", "goodId");

-- CreateIndex
CREATE UNIQUE INDEX "RedList_villageId_id_key" ON "RedList"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RedList_villageId_period_edition_key" ON "RedList"("villageId", "period", "edition");

-- AddForeignKey
ALTER TABLE "Household" ADD CONSTRAINT "Household_villageId_groupId_fkey" FOREIGN KEY ("villageId", "groupId") REFERENCES "Group"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRole" ADD CONSTRAINT "StaffRole_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRelative" ADD CONSTRAINT "StaffRelative_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRelative" ADD CONSTRAINT "StaffRelative_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleVersion" ADD CONSTRAINT "RuleVersion_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_villageId_reversesId_fkey" FOREIGN KEY ("villageId", "reversesId") REFERENCES "Entry"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMove" ADD CONSTRAINT "StockMove_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redemption" ADD CONSTRAINT "Redemption_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redemption" ADD CONSTRAINT "Redemption_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedemptionLine" ADD CONSTRAINT "RedemptionLine_villageId_redemptionId_fkey" FOREIGN KEY ("villageId", "redemptionId") REFERENCES "Redemption"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedemptionLine" ADD CONSTRAINT "RedemptionLine_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedListPlace" ADD CONSTRAINT "RedListPlace_villageId_redListId_fkey" FOREIGN KEY ("villageId", "redListId") REFERENCES "RedList"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedListPlace" ADD CONSTRAINT "RedListPlace_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
