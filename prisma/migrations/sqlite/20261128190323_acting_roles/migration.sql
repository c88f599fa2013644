-- AlterTable
ALTER TABLE "Import" ADD COLUMN "actingRoles" TEXT;
