-- CreateEnum
CREATE TYPE "YearEnd" AS ENUM ('CARRY', 'EXPIRE');

-- AlterEnum
ALTER TYPE "StockMoveKind" ADD VALUE 'EXCHANGED';

-- AlterTable
ALTER TABLE "Village" ADD COLUMN     "yearEnd" "YearEnd" NOT NULL DEFAULT 'CARRY';

-- AlterTable
ALTER TABLE "Household" ADD COLUMN     "cardPrintedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "goodId" TEXT,
ADD COLUMN     "windowId" TEXT;

-- AlterTable
ALTER TABLE "Good" ADD COLUMN     "barcode" TEXT,
ADD COLUMN     "category" TEXT,
ADD COLUMN     "costFen" INTEGER,
ADD COLUMN     "nextPoints" INTEGER,
ADD COLUMN     "nextPointsFrom" TEXT,
ADD COLUMN     "shelf" TEXT;

-- AlterTable
ALTER TABLE "StockMove" ADD COLUMN     "invoice" TEXT;

-- AlterTable
ALTER TABLE "Window" ADD COLUMN     "capPoints" INTEGER;

-- AlterTable
ALTER TABLE "Redemption" ADD COLUMN     "deliveredAt" TIMESTAMP(3),
ADD COLUMN     "deliveredById" TEXT,
ADD COLUMN     "homeDelivery" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "onPaper" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "signedAt" TIMESTAMP(3),
ADD COLUMN     "signedById" TEXT;

-- CreateTable
CREATE TABLE "VoidCard" (
    "cardHash" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "voidedById" TEXT NOT NULL,
    "voidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VoidCard_pkey" PRIMARY KEY ("cardHash")
);

-- CreateTable
CREATE TABLE "MonthName" (
    "villageId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,

    CONSTRAINT "MonthName_pkey" PRIMARY KEY ("villageId","month","householdId")
);

-- CreateTable
CREATE TABLE "PriceChange" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "holdsFrom" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PriceChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shortage" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "windowId" TEXT,
    "notedById" TEXT NOT NULL,
    "notedAt" TIMESTAMP(3) NOT NULL,
    "droppedAt" TIMESTAMP(3),
    "droppedById" TEXT,

    CONSTRAINT "Shortage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expiry" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "windowId" TEXT NOT NULL,
    "announcedOn" TEXT NOT NULL,
    "expiresOn" TEXT NOT NULL,
    "announcedById" TEXT NOT NULL,
    "announcedAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "doneById" TEXT,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Expiry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VoidCard_villageId_householdId_idx" ON "VoidCard"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "MonthName_villageId_householdId_idx" ON "MonthName"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "PriceChange_villageId_goodId_idx" ON "PriceChange"("villageId", "goodId");

-- CreateIndex
CREATE UNIQUE INDEX "PriceChange_villageId_id_key" ON "PriceChange"("villageId", "id");

-- CreateIndex
CREATE INDEX "Shortage_villageId_goodId_idx" ON "Shortage"("villageId", "goodId");

-- CreateIndex
CREATE INDEX "Shortage_villageId_householdId_idx" ON "Shortage"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Shortage_villageId_id_key" ON "Shortage"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Expiry_villageId_id_key" ON "Expiry"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Expiry_villageId_windowId_key" ON "Expiry"("villageId", "windowId");

-- CreateIndex
CREATE INDEX "Photo_villageId_goodId_idx" ON "Photo"("villageId", "goodId");

-- CreateIndex
CREATE INDEX "Photo_villageId_windowId_idx" ON "Photo"("villageId", "windowId");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_barcode_key" ON "Good"("villageId", "barcode");

-- AddForeignKey
ALTER TABLE "VoidCard" ADD CONSTRAINT "VoidCard_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthName" ADD CONSTRAINT "MonthName_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceChange" ADD CONSTRAINT "PriceChange_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortage" ADD CONSTRAINT "Shortage_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortage" ADD CONSTRAINT "Shortage_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortage" ADD CONSTRAINT "Shortage_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expiry" ADD CONSTRAINT "Expiry_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
